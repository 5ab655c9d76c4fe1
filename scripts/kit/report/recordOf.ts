import type { Conversion } from '../../deck/conversion.ts'
import type { KitRecord } from './kitRecord.ts'
import type { ReportAsked } from './reportAsked.ts'
import { hashOf } from '../../system/hashesIn.ts'

/** Where the notes of a slide begin in its Markdown: they are its last comment. */
const NOTES = '\n<!--\n'

/** What its front matter says of its place in the talk, and of nothing else: with that, its hue may change, no more. */
const PLACE = /^(?:chapter|pillar|routeAlias): .*\n/gm

/**
 * Tell what is to be kept of a kit.
 *
 * @param pictures
 *   Pictures of its slides, in order; nothing for one that has none.
 */
export function recordOf(
  { parts, report }: Pick<Conversion, 'parts' | 'report'>,
  pictures: ReadonlyArray<Uint8Array | undefined>,
  { texts, isChecked }: ReportAsked,
  date: string,
): Omit<KitRecord, 'report'> {
  const slides = report.slides.map(({ title, layout, size }, index) => {
    const markdown = parts.slides[index] ?? ''
    const notes = markdown.lastIndexOf(NOTES)
    const picture = pictures[index]
    return {
      title,
      layout,
      ...(size !== undefined && { size }),
      shown: hashOf(withoutPlace(notes < 0 ? markdown : markdown.slice(0, notes))),
      said: notes < 0 ? '' : markdown.slice(notes + NOTES.length).replace(/-->\n?$/, ''),
      ...(picture && { picture: hashOf(picture) }),
    }
  })
  return { version: 1, lang: texts.lang, isChecked, date, slides }
}

function withoutPlace(markdown: string): string {
  const end = markdown.indexOf('\n---\n')
  return markdown.slice(0, end + 1).replaceAll(PLACE, '') + markdown.slice(end + 1)
}
