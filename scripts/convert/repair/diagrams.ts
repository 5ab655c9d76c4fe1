import type { Image, Root } from 'mdast'
import type { VFile } from 'vfile'
import type { DiagramProblem } from '../../deck/problems.ts'
import { visit } from 'unist-util-visit'
import { type Diagram, diagram, MOST_ARROWS } from '../../drawings/diagram.ts'
import { arrowsIn } from '../../drawings/arrowsIn.ts'
import { withShortLines } from '../../drawings/withShortLines.ts'
import { frameRoom, geometry } from '../../tokens/geometry.ts'
import { lightOf } from '../../tokens/palette.ts'
import { lookOfFile } from '../lookOfFile.ts'
import { report } from '../report.ts'

/** Least size of the smallest letters of a diagram on a slide, and what is read from afar, in px. */
const LETTERS = { least: 14, wanted: 28 }
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
  const hue = hueOf(file)
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
    const { labels: alt, letters: _, ...picture } = drawn
    const letters = lettersOf(drawn)
    if (letters < LETTERS.least)
      report(file, 'diagram:small', { letters: Math.floor(letters), least: LETTERS.least }, position)
    const image: Image = { type: 'image', url: picture.name, alt, position, data: { picture, source: value } }
    parent.children[index] = { type: 'paragraph', children: [image], position }
  })
}

/** First colour of the page, or of its brand; nothing for that of the look. */
function hueOf(file: VFile): Parameters<typeof diagram>[1] {
  const colour = file.data.settings?.colours?.[0]
  const worn = lookOfFile(file)?.light
  if (!worn) return colour ? lightOf(colour) : undefined
  const { ink = '', muted = '', line = '', paper = '' } = worn
  return { hue: worn['hue-1'] ?? '', tint: worn['tint-1'] ?? '', ground: { ink, muted, line, paper } }
}

/** Size of its smallest letters where it takes all of a slide, in px. */
function lettersOf({ width, height, letters }: Diagram): number {
  const { title, frame } = geometry
  const room = frameRoom() - title.size * title.line - frame.gap
  return letters * Math.min(frame.width / width, room / height)
}

/** A chart in either direction, its long labels on one line or several: the one whose letters are larger, where they would be small. */
function larger(drawn: Diagram, source: string, hue: Parameters<typeof diagram>[1]): Diagram {
  if (lettersOf(drawn) >= LETTERS.wanted) return drawn
  const turned = source.replace(DIRECTION, (_, before: string, to: string) => `${before}${to === 'LR' ? 'TD' : 'LR'}`)
  const both = [source, turned]
  const others = new Set([
    ...both,
    ...both.map((one) => withShortLines(one, 'diamonds')),
    ...both.map((one) => withShortLines(one, 'boxes')),
  ])
  others.delete(source)
  return [...others].reduce((best, other) => {
    const found = diagram(other, hue)
    return 'problem' in found || lettersOf(found) < lettersOf(best) * GAIN ? best : found
  }, drawn)
}
