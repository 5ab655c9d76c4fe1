import type { Html } from 'mdast'
import type { VFile } from 'vfile'
import { report } from '../../report.ts'
import { tagsIn } from '../../tagsIn.ts'
import { TRANSLATED } from './elements.ts'

/** Elements that do more than say words, so that a slide loses what they do. */
const WORDS_ONLY = new Set('button canvas form meter progress select slot svg template textarea'.split(' '))
/** What `hast-util-to-mdast` translates itself, and what says nothing that a slide could lose. */
const OTHERS =
  'body br col colgroup dd dir dt head hr html li link meta param pre source tabs tbody td tfoot th thead tr track wbr'
const READ = new Set([...TRANSLATED.filter((name) => !WORDS_ONLY.has(name)), ...OTHERS.split(' ')])
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
