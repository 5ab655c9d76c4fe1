import type { Image, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { DiagramProblem } from '../../deck/problems.ts'
import { visit } from 'unist-util-visit'
import { type Diagram, diagram, MOST_ARROWS } from '../../drawings/diagram.ts'
import { arrowsIn } from '../../drawings/arrowsIn.ts'
import { frameRoom, geometry } from '../../tokens/geometry.ts'
import { lightOf } from '../../tokens/palette.ts'
import { report } from '../report.ts'

/** Height of the smallest letters of a diagram, as it is drawn, the least on a slide, and what is read from afar, in px. */
const LETTERS = { drawn: 16, least: 14, wanted: 28 }
/** Most arrows of a chart that is drawn in both directions, and of all before it. */
const TURNED = { own: 40, all: 200 }
/** How much larger letters have to be for a chart to be turned. */
const GAIN = 1.15
/** Direction of a chart. */
const DIRECTION = /^(\s*(?:flowchart|graph)\s+)(LR|TD|TB)\b/

/** Most arrows of all diagrams of a page together: each takes time to be laid out. */
const ON_PAGE = 1500
const TOO_MANY = { problem: { id: 'too-many' } } as const

/** Draw Mermaid diagrams that stand by themselves; one that cannot be drawn is code with a warning. */
export function diagrams(tree: Root, file: VFile): void {
  const colour = file.data.settings?.colours?.[0]
  const hue = colour ? lightOf(colour) : undefined
  let arrows = 0
  visit(tree, 'code', ({ lang, value, position }, index, parent) => {
    if (lang?.toLowerCase() !== 'mermaid' || index === undefined || !parent) return
    const warn = (problem: DiagramProblem): void => void report(file, 'diagram', { problem }, position)
    if (parent.type !== 'root') return warn({ id: 'not-alone' })
    const own = arrowsIn(value.split('\n'))
    // One that is not drawn takes no time.
    if (own <= MOST_ARROWS) arrows += own
    const asWritten = arrows > ON_PAGE ? TOO_MANY : diagram(value, hue)
    if ('problem' in asWritten) return warn(asWritten.problem)
    const drawn = own <= TURNED.own && arrows <= TURNED.all ? larger(asWritten, value, hue) : asWritten
    const { labels: alt, ...picture } = drawn
    const letters = Math.min(LETTERS.drawn, lettersOf(drawn))
    if (letters < LETTERS.least)
      report(file, 'diagram:small', { letters: Math.floor(letters), least: LETTERS.least }, position)
    const image: Image = { type: 'image', url: picture.name, alt, position, data: { picture, source: value } }
    parent.children[index] = { type: 'paragraph', children: [image], position }
  })
}

/** Height of its smallest letters where it takes all of a slide, in px. */
function lettersOf({ width, height }: Diagram): number {
  const { title, frame } = geometry
  const room = frameRoom() - title.size * title.line - frame.gap
  return LETTERS.drawn * Math.min(frame.width / width, room / height)
}

/** A chart from left to right, or from top to bottom: the one whose letters are larger, where they would be small. */
function larger(drawn: Diagram, source: string, hue: Parameters<typeof diagram>[1]): Diagram {
  const letters = lettersOf(drawn)
  const other = source.replace(DIRECTION, (_, before: string, to: string) => `${before}${to === 'LR' ? 'TD' : 'LR'}`)
  if (letters >= LETTERS.wanted || other === source) return drawn
  const turned = diagram(other, hue)
  return 'problem' in turned || lettersOf(turned) < letters * GAIN ? drawn : turned
}
