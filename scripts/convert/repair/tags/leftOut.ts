import type { Html } from 'mdast'
import type { VFile } from 'vfile'
import { MARKUP } from '../../../text/markup.ts'
import { report } from '../../report.ts'
import { tagsIn } from '../../tagsIn.ts'

/** What is read, or says nothing that a slide could lose. */
const READ = new Set([
  ...MARKUP,
  ...'a acronym address area article aside audio b basefont bdi bdo big blink blockquote body br caption center code col colgroup data dd del desc details dialog dir div dl dt em embed fieldset figcaption figure font footer h1 h2 h3 h4 h5 h6 head header hgroup hr html i iframe img input label legend li link main map marquee menu meta nav nobr noscript object ol optgroup option output p param picture pre rb rp rt rtc ruby s search section source span strike strong summary table tabs tabitem tbody td tfoot th thead time title tr track tt ul video wbr'.split(
    ' ',
  ),
])
/** What drawings are made of. */
const DRAWN = new Set(
  'animate circle clippath defs ellipse filter g lineargradient line marker mask path pattern polygon polyline radialgradient rect stop symbol text tspan use'.split(
    ' ',
  ),
)
/** What is left out with all that is in it. */
const DROPPED = new Set(['script', 'style'])

/**
 * Tell what of some HTML the slides do not show, each element once: those of which only the words stay, those of which
 * nothing is left, and drawings.
 */
export function reportLeftOut(nodes: Html[], file: VFile): void {
  let isDrawing = false
  for (const node of nodes) {
    const unwrapped = new Set<string>()
    const dropped = new Set<string>()
    for (const { name, kind } of tagsIn(node.value)) {
      const key = name.toLowerCase()
      if (key === 'svg' && kind === 'open') report(file, 'raw-html:drawing', {}, node)
      if (key === 'svg') isDrawing = kind === 'open'
      // What a drawing is made of is no more than a part of it.
      if (isDrawing || key === 'svg' || kind === 'close' || name === '!') continue
      if (DROPPED.has(key)) dropped.add(name)
      else if (!READ.has(key) && !DRAWN.has(key)) unwrapped.add(name)
    }
    if (unwrapped.size) report(file, 'raw-html', { tags: [...unwrapped] }, node)
    if (dropped.size) report(file, 'raw-html:dropped', { tags: [...dropped] }, node)
  }
}
