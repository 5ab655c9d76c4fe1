import type { Element } from 'xast'

/** How words or paragraphs look: attributes, and elements by what they say. */
export interface Look {
  attributes: Record<string, string | number>
  children: Record<string, Element>
}

/**
 * Keep of a look what is not as it is anyway, so that a change of the layout changes slides, too.
 *
 * @param look
 *   All that is said.
 * @param inherited
 *   What is said where nothing is.
 * @returns
 *   What differs, in its order.
 */
export function differing(look: Look, inherited: Look): Look {
  return { attributes: less(look.attributes, inherited.attributes), children: less(look.children, inherited.children) }
}

function less<T>(own: Record<string, T>, inherited: Record<string, T>): Record<string, T> {
  const differs = ([key, value]: [string, T]): boolean => JSON.stringify(value) !== JSON.stringify(inherited[key])
  return Object.fromEntries(Object.entries(own).filter(differs))
}
