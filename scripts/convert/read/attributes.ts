/** What Pandoc, kramdown and their like write in braces: `#id .class key="value"`, also `.one.two`. */
export interface Attributes {
  id?: string
  classes: string[]
  values: Record<string, string>
}

const TOKEN =
  /\s*(?:#(?<id>[^\s{}#"'=]+)|\.(?<name>[^\s{}#."'=]+)|(?<key>[A-Za-z_][\w:.-]*)=(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|(?<bare>[^\s"'{}]+))|-)(?=[\s.#]|$)/y

/**
 * Read attributes.
 *
 * @param text
 *   What stands between the braces.
 * @returns
 *   Attributes; nothing where anything else stands among them, or nothing at all.
 */
export function attributesIn(text: string): Attributes | undefined {
  const inside = text.trim()
  const found: Attributes = { classes: [], values: {} }
  for (let at = 0; at < inside.length; at = TOKEN.lastIndex) {
    TOKEN.lastIndex = at
    const groups = TOKEN.exec(inside)?.groups
    if (!groups) return
    const { id, name, key, double, single, bare } = groups
    if (id) found.id = id
    if (name) found.classes.push(name)
    if (key) found.values[key] = double ?? single ?? bare ?? ''
  }
  return inside ? found : undefined
}
