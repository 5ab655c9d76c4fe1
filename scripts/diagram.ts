import type { Element, ElementContent, Root } from 'hast'
import type { Picture } from './picture.ts'
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { toText } from 'hast-util-to-text'
import { s } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'
import { LetterShapes } from './letterShapes.ts'
import { wordsOf } from './words.ts'

/** Kinds of diagrams that come out as Mermaid means them. */
const KINDS = /^\s*(?:flowchart|graph|sequenceDiagram|classDiagram|erDiagram|stateDiagram(?:-v2)?)\b/
/** Lines that draw nothing: comments, colours, links, names for screen readers. */
const SILENT =
  /^\s*(?:%%|style\s|classDef\s|linkStyle\s|class\s+[\w,]+\s+\w+\s*;?$|click\s|accTitle|accDescr|autonumber)/
/** Words of the language, ends of its arrows, and references in labels: no diagram shows them. */
const LANGUAGE = new Set(
  (
    'flowchart graph TD TB BT LR RL subgraph end direction sequenceDiagram participant actor as Note over left right of ' +
    'activate deactivate loop alt else opt par and critical break rect classDiagram class namespace erDiagram ' +
    'stateDiagram v2 stateDiagram-v2 state note o x amp lt gt quot'
  ).split(' '),
)
/** What the library says of an entity of which nothing is said. */
const ADDED = '(no attributes)'
/** Most lines of a diagram: with more, none of it can be read on a slide. */
const MOST = 200
/** Where a name ends and an arrow begins: the library wants a blank there. */
const JOINED = /[\p{L}\p{N}\])}](?=<?(?:--|==|-\.))/gu
/** Larger than the library draws: its letters are 13 px high. */
const SCALE = 1.5
/** First hue of the look and its tint. */
const HUE: Hue = { hue: '#136a54', tint: '#e3f3ec' }
/** Ink and paper of the look, see `styles/tokens.css`: a drawing in a file of its own has no styles to take over. */
const COLOURS: Colours = {
  '--bg': '#fbfaf4',
  '--_text': '#12312a',
  '--_text-sec': '#47605a',
  '--_text-muted': '#47605a',
  '--_text-faint': '#47605a',
  '--_line': '#47605a',
  '--_group-fill': '#fbfaf4',
  '--_inner-stroke': '#d8e0da',
  '--_key-badge': '#d8e0da',
}
/** What a drawing is made of. */
const ELEMENTS = new Set('svg g defs marker path line polyline polygon rect circle ellipse text'.split(' '))
/** What a shape may say of itself. */
const ATTRIBUTES = new Set(
  (
    'id x y x1 y1 x2 y2 cx cy r rx ry width height points d fill stroke strokeWidth strokeDashArray strokeLineCap ' +
    'strokeLineJoin opacity transform markerStart markerEnd markerWidth markerHeight refX refY orient viewBox'
  ).split(' '),
)

type Colours = Record<string, string>
type Render = (source: string, options: { padding: number; layerSpacing: number; nodeSpacing: number }) => string
let render: Render | undefined

/** Colour of boxes and arrows, and what boxes are filled with. */
interface Hue {
  hue: string
  tint: string
}

/** A diagram, and its words in the order they are drawn. */
export interface Diagram extends Picture {
  labels: string
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
export function diagram(source: string, hue = HUE): Diagram | { problem: string } {
  if (!KINDS.test(source)) return { problem: 'expected a flowchart, or a sequence, class, state or entity diagram' }
  const lines = source
    .split('\n')
    .filter((line) => !SILENT.test(line))
    .map((line) => line.replace(/;\s*$/, ''))
  if (lines.length > MOST) return { problem: `expected ${MOST} lines at most` }
  const said = lines.join('\n')
  const asWritten = pictureOf(said, hue)
  return 'problem' in asWritten && JOINED.test(said) ? pictureOf(said.replaceAll(JOINED, '$& '), hue) : asWritten
}

function pictureOf(said: string, { hue, tint }: Hue): Diagram | { problem: string } {
  const drawing = drawn(said)
  if ('problem' in drawing) return drawing
  const svg = drawing.children.find((child) => child.type === 'element' && child.tagName === 'svg') as Element
  const [width = 0, height = 0] = [svg.properties['width'], svg.properties['height']].map((px) => Number(px) * SCALE)
  if (!(width > 0 && height > 0 && width < Infinity)) return { problem: 'expected something to draw' }
  const problem = problemOf(svg, said)
  if (problem) return { problem }
  const labels = labelsOf(svg).join(', ')
  const shapes = new LetterShapes()
  const colours = { ...COLOURS, '--_arrow': hue, '--_node-stroke': hue, '--_node-fill': tint, '--_group-hdr': tint }
  const unknown = clean(svg, shapes, colours)
  if (unknown) return { problem: `expected letters that the fonts of the deck have, not \`${unknown}\`` }
  svg.children.unshift(shapes.definitions())
  const size = { width: Math.ceil(width), height: Math.ceil(height) }
  svg.properties = { xmlns: 'http://www.w3.org/2000/svg', viewBox: svg.properties['viewBox'] ?? '', ...size }
  const content = `${toHtml(svg, { space: 'svg', closeEmptyElements: true })}\n`
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return { name: `diagram-${hash}.svg`, ...size, content, labels }
}

function drawn(source: string): Root | { problem: string } {
  try {
    render ??= open()
    return fromHtml(render(source, { padding: 4, layerSpacing: 24, nodeSpacing: 20 }), { fragment: true, space: 'svg' })
  } catch (error) {
    return { problem: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}

/** The library and its layout take a while to load, and few pages have diagrams: they are loaded by the first. */
function open(): Render {
  const path = fileURLToPath(import.meta.resolve('beautiful-mermaid'))
  return (createRequire(import.meta.url)(path) as typeof import('beautiful-mermaid')).renderMermaidSVG
}

/** The library passes over what it does not understand, or takes it for a node: what is said must be there. */
function problemOf(svg: Element, said: string): string | undefined {
  const shown = new Set(labelsOf(svg).flatMap(wordsOf))
  const names = new Set<string>()
  let odd: string | undefined
  visit(svg, 'element', ({ properties }) => {
    for (const key of ['dataId', 'dataFrom', 'dataTo', 'dataActor', 'dataParticipant']) {
      const name = properties[key]
      if (typeof name !== 'string') continue
      wordsOf(name).forEach((word) => names.add(word))
      if (key === 'dataId' && /^-|[-=>|]$/.test(name)) odd ??= name
    }
  })
  if (odd !== undefined) return `\`${odd}\` is no name`
  const literal = labelsOf(svg).find((label) => /^[`/\\]|[`/\\]$/.test(label))
  if (literal !== undefined) return `it would show \`${literal}\` as it is written`
  const isDrawn = (word: string): boolean => shown.has(word) || names.has(word) || LANGUAGE.has(word)
  const lost = wordsOf(said.replaceAll(/<\/?\w+\s*\/?>/g, ' ')).find(
    (word) => /[\p{L}\p{N}]/u.test(word) && !isDrawn(word),
  )
  return lost === undefined ? undefined : `it would lack \`${lost}\``
}

/** Texts of a drawing, in order. */
function labelsOf(svg: Element): string[] {
  const labels: string[] = []
  visit(svg, 'element', (element) => {
    if (element.tagName !== 'text') return
    labels.push(
      linesOf(element)
        .map((line) => toText(line))
        .join(' ')
        .trim(),
    )
    return SKIP
  })
  return labels.filter((label) => label && label !== ADDED)
}

/** Give a drawing colours of the look and letters that are shapes, and keep nothing but shapes; answers what has none. */
function clean(svg: Element, shapes: LetterShapes, colours: Colours): string | undefined {
  let unknown: string | undefined
  visit(svg, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return
    if (!ELEMENTS.has(element.tagName) || toText(element) === ADDED) {
      parent.children.splice(index, 1)
      return index
    }
    if (element.tagName === 'text') {
      const letters = lettersOf(element, shapes, colours)
      if (!letters) unknown ??= toText(element)
      parent.children[index] = letters ?? s('g')
      return SKIP
    }
    element.properties = Object.fromEntries(
      Object.entries(element.properties)
        .filter(([key, value]) => ATTRIBUTES.has(key) && !/url\((?!#)/i.test(String(value)))
        .map(([key, value]) => [key, coloured(value, colours)]),
    )
  })
  return unknown
}

function coloured<T>(value: T, colours: Colours): T | string {
  const name = typeof value === 'string' ? /^var\((--[\w-]+)\)$/.exec(value)?.[1] : undefined
  return name ? (colours[name] ?? colours['--_text'] ?? '') : value
}

/** A text as shapes, line by line, bold runs within. */
function lettersOf(text: Element, shapes: LetterShapes, colours: Colours): Element | undefined {
  const number = (element: Element, key: string): number => Number(element.properties[key] ?? 0) || 0
  const size = number(text, 'fontSize') || 13
  const isBold = Number(text.properties['fontWeight'] ?? 400) > 500
  const lines: ElementContent[] = []
  let y = number(text, 'y')
  for (const line of linesOf(text)) {
    y += number(line, 'dy')
    const nodes: ElementContent[] = []
    let width = 0
    for (const run of line.children) {
      const isStrong = run.type === 'element' && run.properties['fontWeight'] === 'bold'
      const part = shapes.draw(toText(run, { whitespace: 'pre' }), isBold || isStrong ? 700 : 400, size)
      if (!part) return
      nodes.push(s('g', { transform: `translate(${width} 0)` }, part.nodes))
      width += part.width
    }
    const anchor = text.properties['textAnchor']
    const start = anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0
    const x = Number(line.properties['x'] ?? text.properties['x'] ?? 0)
    lines.push(s('g', { transform: `translate(${x - start} ${y})` }, nodes))
  }
  const { fill, transform } = text.properties
  return s('g', { fill: coloured(fill ?? colours['--_text'], colours), transform }, lines)
}

/** A text of one line stands in the element itself, one of several in spans. */
function linesOf(text: Element): Element[] {
  const spans = text.children.filter((child) => child.type === 'element' && child.properties['x'] !== undefined)
  return spans.length ? (spans as Element[]) : [text]
}
