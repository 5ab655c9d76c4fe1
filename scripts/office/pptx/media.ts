import type { PictureShape } from '../presentation.ts'
import type { Part } from './part.ts'
import { createHash } from 'node:crypto'

/** Pictures of a package. */
export interface Media {
  /** Takes a picture in, unless it is there; gives its path in the package. */
  add: (picture: Pick<PictureShape, 'content' | 'format'>) => string
  parts: () => Part[]
}

/**
 * Begin the pictures of a package: each is there once, however often it is shown.
 *
 * @returns
 *   None so far.
 */
export function media(): Media {
  const parts = new Map<string, Part>()
  return {
    add: ({ content, format }) => {
      const hash = createHash('sha256').update(content).digest('hex')
      const name = parts.get(hash)?.name ?? `ppt/media/image${parts.size + 1}.${format}`
      parts.set(hash, { name, content })
      return name
    },
    parts: () => [...parts.values()],
  }
}
