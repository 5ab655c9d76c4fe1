import type { VFile } from 'vfile'
import type { FrontMatter } from './frontMatter.ts'
import type { Matter } from '../../deck/types.ts'
import { isMap, isNode, isSeq } from 'yaml'
import { authorKeys } from '../../deck/metadata.ts'
import { report } from '../report.ts'

/**
 * Tell of authors that are only a key: names are looked up in no other file.
 *
 * @param matter
 *   Values of the front matter.
 * @param file
 *   File of the page; gets the warnings.
 */
export function reportAuthorKeys({ document, placeOf }: FrontMatter, matter: Matter, file: VFile): void {
  const top = document.contents
  const authors = isMap(top) ? top.get('authors', true) : undefined
  for (const name of authorKeys(matter)) {
    const items: unknown[] = isSeq(authors) ? authors.items : []
    const item =
      items.find((one) => isNode(one) && JSON.stringify(one.toJSON()).includes(JSON.stringify(name))) ?? authors
    const offset = isNode(item) ? item.range?.[0] : undefined
    report(file, 'author-key', { name }, placeOf(offset ?? 0))
  }
}
