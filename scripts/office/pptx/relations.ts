import type { Part } from './part.ts'
import { posix } from 'node:path'
import { x } from 'xastscript'
import { xml } from './part.ts'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/'

/** Types of relations that are not among those of documents (ECMA-376, part 2, annex F). */
const OTHER = {
  coreProperties: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
}

/** What a part is to another. */
export type RelationType =
  | 'coreProperties'
  | 'custom-properties'
  | 'extended-properties'
  | 'hyperlink'
  | 'image'
  | 'notesMaster'
  | 'notesSlide'
  | 'officeDocument'
  | 'slide'
  | 'slideLayout'
  | 'slideMaster'
  | 'tableStyles'
  | 'theme'

/** What a part, or the package itself, refers to. */
export interface Relations {
  /** Relates to another part, by its path in the package, or to an address outside; gives the id to refer to it by. */
  to: (type: RelationType, target: string, isOutside?: 'outside') => string
  /** The part that holds them. */
  part: () => Part
}

/**
 * Begin the relations of a part: what is related twice in the same way has one id.
 *
 * @param of
 *   Path of the part in the package; nothing for those of the package.
 * @returns
 *   Relations, none so far.
 */
export function relationsOf(of: string): Relations {
  const ids = new Map<string, { id: string; attributes: Record<string, string> }>()
  const folder = posix.dirname(of)
  return {
    to: (type, target, isOutside) => {
      const key = `${type} ${isOutside ?? ''} ${target}`
      const id = ids.get(key)?.id ?? `rId${ids.size + 1}`
      const attributes = {
        Type: type === 'coreProperties' ? OTHER[type] : OFFICE + type,
        // LibreOffice finds slides by paths from each other alone.
        Target: isOutside ? target : posix.relative(folder, target),
        ...(isOutside && { TargetMode: 'External' }),
      }
      ids.set(key, { id, attributes })
      return id
    },
    part: () => {
      const all = Array.from(ids.values(), ({ id, attributes }) => x('Relationship', { Id: id, ...attributes }))
      const namespace = { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' }
      return {
        name: posix.join(folder, '_rels', `${posix.basename(of)}.rels`),
        content: xml(x('Relationships', namespace, all)),
      }
    },
  }
}
