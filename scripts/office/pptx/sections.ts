import type { Element } from 'xast'
import type { Presentation } from '../presentation.ts'
import { x } from 'xastscript'

const NAMESPACE = 'http://schemas.microsoft.com/office/powerpoint/2010/main'

/**
 * Write the sections that slides are listed in ([MS-PPTX] 2.2.6).
 *
 * @param presentation
 *   Sections; slides after the last one belong to it.
 * @param ids
 *   Number of each slide in the package, in order.
 * @returns
 *   `p:ext`; nothing where there are none.
 */
export function sectionsOf({ sections }: Pick<Presentation, 'sections'>, ids: number[]): Element[] {
  if (!sections.length) return []
  let first = 0
  const written = sections.map(({ name, slides }, index) => {
    const end = index === sections.length - 1 ? ids.length : first + slides
    const own = ids.slice(first, end).map((id) => x('p14:sldId', { id }))
    first = end
    return x('p14:section', { name, id: idOf(index) }, [x('p14:sldIdLst', own)])
  })
  return [
    x('p:ext', { uri: '{521415D9-36F7-43E2-AB2F-B90AF26B5E84}' }, [
      x('p14:sectionLst', { 'xmlns:p14': NAMESPACE }, written),
    ]),
  ]
}

/** The same in each presentation: it tells sections of one apart. */
function idOf(index: number): string {
  return `{4D1A5C00-0000-4000-8000-${(index + 1).toString(16).toUpperCase().padStart(12, '0')}}`
}
