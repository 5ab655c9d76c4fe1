import type { Element, Root } from 'hast'
import type { Colours } from './cleanDiagram.ts'
import type { Picture } from '../deck/picture.ts'
import type { DiagramProblem } from '../deck/problems.ts'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { visit } from 'unist-util-visit'
import { arrowsIn } from './arrowsIn.ts'
import { cleanDiagram } from './cleanDiagram.ts'
import { diagramLabels } from './diagramLabels.ts'
import { contentHash, loadMermaid } from './drawingTools.node.ts'
import { fillRoom, sizeOf } from './fillRoom.ts'
import { diagramProblem } from './diagramProblem.ts'
import { LetterShapes } from './letterShapes.ts'

/** Kinds of diagrams that come out as Mermaid means them. */
const KINDS = /^\s*(?:flowchart|graph|sequenceDiagram|classDiagram|erDiagram|stateDiagram(?:-v2)?)\b/
/** Lines that draw nothing: comments, colours, links, names for screen readers. */
const SILENT =
  /^\s*(?:%%|style\s|classDef\s|linkStyle\s|class\s+[\w,]+\s+\w+\s*;?$|click\s|accTitle|accDescr|autonumber)/
/** Most lines of a diagram: with more, none of it can be read on a slide. */
const MOST = 200
/** Most arrows and characters: the library takes the square of the time for twice as many. */
export const MOST_ARROWS = 500
const MOST_CHARACTERS = 20_000
/** Where a name ends and an arrow begins: the library wants a blank there. */
const JOINED = /[\p{L}\p{N}\])}](?=<?(?:--|==|-\.))/gu
/** Larger than the library draws: its letters are 13 px high. */
const SCALE = 1.5
/** First hue of the look and its tint. */
const HUE: Hue = { hue: '#136a54', tint: '#e3f3ec' }
/** Ink and paper of the look, see `styles/tokens.css`: a drawing in a file of its own has no styles to take over. */
const GROUND = { ink: '#12312a', muted: '#47605a', line: '#d8e0da', paper: '#fbfaf4' }

type Render = (source: string, options: { padding: number; layerSpacing: number; nodeSpacing: number }) => string
let render: Render | undefined

/** Colour of boxes and arrows, and what boxes are filled with. */
interface Hue {
  hue: string
  tint: string
  /** Colours of letters and lines, and of the ground (default: those of the look). */
  ground?: { ink: string; muted: string; line: string; paper: string }
}

/** A diagram, its words in the order they are drawn, and the size of its smallest letters, in px. */
export interface Diagram extends Picture {
  labels: string
  letters: number
}

/**
 * Draw a Mermaid diagram as SVG whose letters are shapes: it needs no font, no script and no network.
 *
 * @param source
 *   Mermaid.
 * @param hue
 *   Colour of boxes and arrows (default: that of the look).
 * @returns
 *   Picture, or what is wrong: a diagram that would come out with less than it says is not drawn.
 */
export function diagram(source: string, hue = HUE): Diagram | { problem: DiagramProblem } {
  if (!KINDS.test(source)) return { problem: { id: 'unknown-kind' } }
  const lines = source
    .split('\n')
    .filter((line) => !SILENT.test(line))
    .map((line) => line.replace(/;\s*$/, ''))
  if (lines.length > MOST) return { problem: { id: 'too-many-lines', most: MOST } }
  if (arrowsIn(lines) > MOST_ARROWS) return { problem: { id: 'too-many-arrows', most: MOST_ARROWS } }
  const said = lines.join('\n')
  if (said.length > MOST_CHARACTERS) return { problem: { id: 'too-long', most: MOST_CHARACTERS } }
  const asWritten = pictureOf(said, hue)
  return 'problem' in asWritten && JOINED.test(said) ? pictureOf(said.replaceAll(JOINED, '$& '), hue) : asWritten
}

function pictureOf(said: string, { hue, tint, ground = GROUND }: Hue): Diagram | { problem: DiagramProblem } {
  const drawing = drawn(said)
  if ('problem' in drawing) return drawing
  const svg = drawing.children.find((child) => child.type === 'element' && child.tagName === 'svg') as Element
  if (![svg.properties['width'], svg.properties['height']].every((px) => Number(px) > 0 && Number(px) < Infinity))
    return { problem: { id: 'no-drawing' } }
  const problem = diagramProblem(svg, said)
  if (problem) return { problem }
  const labels = diagramLabels(svg).join(', ')
  const shapes = new LetterShapes()
  fillRoom(svg, shapes, SCALE)
  const letters = smallestOf(svg) * SCALE
  const colours = {
    ...coloursOf(ground),
    '--_arrow': hue,
    '--_node-stroke': hue,
    '--_node-fill': tint,
    '--_group-hdr': tint,
  }
  const unknown = cleanDiagram(svg, shapes, colours)
  if (unknown) return { problem: { id: 'no-font', text: unknown } }
  svg.children.unshift(shapes.definitions())
  const [width = 0, height = 0] = [svg.properties['width'], svg.properties['height']].map((px) => Number(px) * SCALE)
  const size = { width: Math.ceil(width), height: Math.ceil(height) }
  svg.properties = { xmlns: 'http://www.w3.org/2000/svg', viewBox: svg.properties['viewBox'] ?? '', ...size }
  const content = `${toHtml(svg, { space: 'svg', closeEmptyElements: true })}\n`
  const hash = contentHash(content)
  return { name: `diagram-${hash}.svg`, ...size, content, labels, letters }
}

function coloursOf({ ink, muted, line, paper }: typeof GROUND): Colours {
  return {
    '--bg': paper,
    '--_text': ink,
    '--_text-sec': muted,
    '--_text-muted': muted,
    '--_text-faint': muted,
    '--_line': muted,
    '--_group-fill': paper,
    '--_inner-stroke': line,
    '--_key-badge': line,
  }
}

/** Size of the smallest letters of a drawing, in its own px. */
function smallestOf(svg: Element): number {
  const sizes: number[] = []
  visit(svg, 'element', (element) => {
    if (element.tagName === 'text') sizes.push(sizeOf(element))
  })
  return Math.min(...sizes)
}

function drawn(source: string): Root | { problem: DiagramProblem } {
  try {
    render ??= loadMermaid().renderMermaidSVG
    return fromHtml(render(source, { padding: 4, layerSpacing: 24, nodeSpacing: 20 }), { fragment: true, space: 'svg' })
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
    // The layout was written in another language, and speaks of its own parts.
    return { problem: reason.startsWith('java.') ? { id: 'no-layout' } : { id: 'mermaid', reason } }
  }
}
