import { XmlElement, XmlText } from '@rgrove/parse-xml'

/**
 * List the elements of some names within an element, however deep, in their order.
 *
 * @param within
 *   Element.
 * @param names
 *   Names, with the prefixes that its program writes.
 * @returns
 *   Elements; those within one that was found are among them.
 */
export function elementsIn(within: XmlElement, ...names: string[]): XmlElement[] {
  return childrenOf(within).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...elementsIn(child, ...names),
  ])
}

/**
 * Find the first element of a name within an element.
 *
 * @param within
 *   Element; nothing is found where it is none.
 * @param name
 *   Name, with its prefix.
 * @returns
 *   Element; nothing where there is none.
 */
export function elementIn(within: XmlElement | undefined, name: string): XmlElement | undefined {
  return within && elementsIn(within, name)[0]
}

/**
 * List the elements right within an element.
 *
 * @param within
 *   Element.
 * @returns
 *   Elements.
 */
export function childrenOf({ children }: XmlElement): XmlElement[] {
  return children.filter((child) => child instanceof XmlElement)
}

/**
 * Read the text of an element.
 *
 * @param within
 *   Element.
 * @param signs
 *   What elements without text stand for, by name, such as a line break (default: for nothing).
 * @returns
 *   Text, blanks as they are.
 */
export function textIn(within: XmlElement, signs: Record<string, string> = {}): string {
  return within.children
    .map((child) => {
      if (child instanceof XmlText) return child.text
      return child instanceof XmlElement ? (signs[child.name] ?? '') + textIn(child, signs) : ''
    })
    .join('')
}
