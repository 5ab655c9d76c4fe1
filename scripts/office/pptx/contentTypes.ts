import type { Part } from './part.ts'
import { x } from 'xastscript'
import { xml } from './part.ts'

/** Media types by extension. */
const DEFAULTS = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
}

/**
 * Write what each part is: by its extension, or by its name (ECMA-376, part 2, 10.1.2.2).
 *
 * @param parts
 *   All other parts.
 * @returns
 *   Part.
 */
export function contentTypes(parts: Part[]): Part {
  const used = new Set(parts.map(({ name }) => name.slice(name.lastIndexOf('.') + 1)))
  const defaults = Object.entries(DEFAULTS).filter(([extension]) => used.has(extension))
  return {
    name: '[Content_Types].xml',
    content: xml(
      x('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
        ...defaults.map(([Extension, ContentType]) => x('Default', { Extension, ContentType })),
        ...parts.flatMap(({ name, type }) => (type ? x('Override', { PartName: `/${name}`, ContentType: type }) : [])),
      ]),
    ),
  }
}
