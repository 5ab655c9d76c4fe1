import type { Matter, Section } from '../../deck/types.ts'
import { metadataOf } from '../../deck/metadata.ts'
import { textOf } from '../../text/textOf.ts'
import { isSameTitle } from './isSameTitle.ts'

/**
 * Leave the first paragraph of a page to the notes where the cover shows it: authors often give it as the description,
 * too.
 *
 * @param page
 *   Section of the whole page.
 * @param matter
 *   Front matter, with the description.
 * @returns
 *   Page; as it is where it begins with something else.
 */
export function withoutDescription(page: Section, matter: Matter): Section {
  const { description } = metadataOf(matter)
  const [first, ...others] = page.children
  if (!description || !first) return page
  if (first.type === 'section' && first.depth <= 1)
    return { ...page, children: [withoutDescription(first, matter), ...others] }
  if (first.type !== 'paragraph' || !isSameTitle(textOf(first), description)) return page
  return { ...page, children: [{ ...first, data: { ...first.data, isSaid: true } }, ...others] }
}
