import type { Data } from 'mdast'
import type { Layout } from '../../../deck/layouts.ts'
import type { Reader } from './reader.ts'

/**
 * Reader that stands back where the author asks for a layout.
 *
 * @param own
 *   Layout that it reads for, if authors can ask for that.
 */
export function unlessAsked(read: Reader, own?: Layout): Reader {
  return (blocks, at, scope, file) => {
    const asked = (blocks[at]?.data as Data | undefined)?.asked?.layout
    return !asked || asked === own ? read(blocks, at, scope, file) : undefined
  }
}
