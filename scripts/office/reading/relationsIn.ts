import type { Archive } from './archive.ts'
import { posix } from 'node:path'
import { childrenOf } from './elements.ts'

/** What a part refers to. */
export interface Relation {
  /** Last part of the address that names its type. */
  type: string
  /** Path in the package, or an address outside. */
  target: string
  isOutside: boolean
}

/**
 * Read the relations of a part.
 *
 * @param archive
 *   Package.
 * @param part
 *   Path of the part.
 * @returns
 *   Relations by their ids; none where it has none.
 */
export function relationsIn(archive: Archive, part: string): Map<string, Relation> {
  const folder = posix.dirname(part)
  const name = posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  if (!archive.has(name)) return new Map()
  return new Map(
    childrenOf(archive.root(name)).map(({ attributes: { Id = '', Type = '', Target = '', TargetMode } }) => {
      const isOutside = TargetMode === 'External'
      const target = isOutside ? Target : posix.resolve('/', folder, Target).slice(1)
      return [Id, { type: posix.basename(Type), isOutside, target }]
    }),
  )
}
