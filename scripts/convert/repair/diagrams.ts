import type { Image, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { DiagramProblem } from '../../deck/problems.ts'
import { visit } from 'unist-util-visit'
import { diagram, MOST_ARROWS } from '../../drawings/diagram.ts'
import { arrowsIn } from '../../drawings/arrowsIn.ts'
import { frameRoom, geometry } from '../../tokens/geometry.ts'
import { lightOf } from '../../tokens/palette.ts'
import { report } from '../report.ts'

/** Height of the smallest letters of a diagram, as it is drawn, and the least on a slide, in px. */
const LETTERS = { drawn: 16, least: 14 }

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
    const drawn = arrows > ON_PAGE ? TOO_MANY : diagram(value, hue)
    if ('problem' in drawn) return warn(drawn.problem)
    const { labels: alt, ...picture } = drawn
    const { title, frame } = geometry
    const room = frameRoom() - title.size * title.line - frame.gap
    const letters = LETTERS.drawn * Math.min(1, frame.width / picture.width, room / picture.height)
    if (letters < LETTERS.least)
      report(file, 'diagram:small', { letters: Math.floor(letters), least: LETTERS.least }, position)
    const image: Image = { type: 'image', url: picture.name, alt, position, data: { picture, source: value } }
    parent.children[index] = { type: 'paragraph', children: [image], position }
  })
}
