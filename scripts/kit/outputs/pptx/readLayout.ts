import type { CDPSession } from 'playwright-core'
import type { Box } from '../../../office/presentation.ts'
import { type LaidOut, type Style, STYLES } from './laidOut.ts'

/** A slide as a browser has laid it out. */
export interface Slide {
  /** What is on it: places are told from its left upper corner. */
  root: LaidOut
  /** Where that corner is on the page, in px. */
  x: number
  y: number
}

/** What the browser tells of a page. */
type Snapshot = Awaited<ReturnType<typeof capture>>

const SLIDE = 'print-slide-container'
const ELEMENT = 1
const TEXT = 3

/**
 * Read how all slides of a page are laid out: elements, what style sheets put before and after them, and texts, each with
 * its place, look and lines.
 *
 * @param session
 *   Session of the page that shows the slides one below the other.
 * @returns
 *   Slides, in order; what is not shown is left out.
 */
export async function readLayout(session: CDPSession): Promise<Slide[]> {
  const snapshot = await capture(session)
  return treeOf(snapshot).map((root) => ({ root: moved(root, root.box), x: root.box.x, y: root.box.y }))
}

function capture(session: CDPSession) {
  return session.send('DOMSnapshot.captureSnapshot', { computedStyles: [...STYLES] })
}

/** Slides with places as the page has them. */
function treeOf({ strings, documents: [document] }: Snapshot): LaidOut[] {
  if (!document) return []
  const { nodes, layout, textBoxes } = document
  const string = (index: number | undefined): string => (index === undefined ? '' : (strings[index] ?? ''))
  const boxOf = ([x = 0, y = 0, width = 0, height = 0]: number[] = []): Box => ({ x, y, width, height })
  const lines = Map.groupBy(textBoxes.layoutIndex.keys(), (at) => textBoxes.layoutIndex[at])
  const pseudo = new Map(nodes.pseudoType?.index.map((node, at) => [node, string(nodes.pseudoType?.value[at])]))
  const layouts = Map.groupBy(layout.nodeIndex.keys(), (at) => layout.nodeIndex[at] ?? 0)
  const made: Array<LaidOut | undefined> = []
  const slides: LaidOut[] = []
  const zooms = new Map<LaidOut | undefined, number>()
  const nearest = (node: number): LaidOut | undefined => {
    for (let at = nodes.parentIndex?.[node] ?? -1; at >= 0; at = nodes.parentIndex?.[at] ?? -1)
      if (made[at]) return made[at]
    return undefined
  }
  for (const node of nodes.parentIndex?.keys() ?? []) {
    const [first, ...more] = layouts.get(node) ?? []
    if (first === undefined) continue
    const around = nearest(node)
    const attributes = attributesOf(nodes.attributes?.[node] ?? [], string)
    const classes = (attributes['class'] ?? '').split(/\s+/).filter(Boolean)
    const isSlide = classes.includes(SLIDE)
    if (!around && !isSlide) continue
    const kind = pseudo.get(node)
    const type = nodes.nodeType?.[node]
    const values = layout.styles[first] ?? []
    const told = Object.fromEntries(STYLES.map((name, at) => [name, string(values[at])])) as Style
    const zoom = (zooms.get(around) ?? 1) * (type === TEXT ? 1 : Number(told.zoom || 1))
    const style = zoom === 1 ? told : zoomed(told, zoom)
    if (type !== ELEMENT && type !== TEXT && !kind) continue
    const href = attributes['href'] ?? around?.href
    const one: LaidOut = {
      name: kind ? `::${kind}` : string(nodes.nodeName?.[node]).toLowerCase(),
      classes,
      attributes,
      style,
      box: boxOf(layout.bounds[first]),
      text: kind ? more.map((at) => string(layout.text[at])).join('') : textOf(string(nodes.nodeValue?.[node]), type),
      lines: [first, ...more].flatMap((at) => (lines.get(at) ?? []).map((line) => boxOf(textBoxes.bounds[line]))),
      id: (kind ? around?.id : nodes.backendNodeId?.[node]) ?? 0,
      lang: isSlide ? '' : (attributes['lang'] ?? around?.lang ?? ''),
      ...(href !== undefined && { href }),
      alpha: (around?.alpha ?? 1) * (type === TEXT ? 1 : Number(style.opacity || 1)),
      children: [],
    }
    made[node] = one
    zooms.set(one, zoom)
    if (around) around.children.push(one)
    else slides.push(one)
  }
  return slides
}

/** Lengths as they are seen: those of what is zoomed are told as they are without. */
function zoomed(style: Style, zoom: number): Style {
  const values = Object.entries(style).map(([name, value]) => [
    name,
    /^-?[\d.]+px$/.test(value) ? `${Number.parseFloat(value) * zoom}px` : value,
  ])
  return Object.fromEntries(values) as Style
}

function textOf(value: string, type: number | undefined): string {
  return type === TEXT ? value : ''
}

function attributesOf(pairs: number[], string: (index: number | undefined) => string): Record<string, string> {
  return Object.fromEntries(
    pairs.flatMap((name, at) => (at % 2 ? [] : [[string(name), string(pairs[at + 1])] as const])),
  )
}

/** The same, told from another corner; snapshots have `::after` before the content of its element. */
function moved(one: LaidOut, origin: { x: number; y: number }): LaidOut {
  const from = (box: Box): Box => ({ ...box, x: box.x - origin.x, y: box.y - origin.y })
  const { after = [], rest = [] } = Object.groupBy(one.children, ({ name }) => (name === '::after' ? 'after' : 'rest'))
  const children = [...rest, ...after].map((child) => moved(child, origin))
  return { ...one, box: from(one.box), lines: one.lines.map(from), children }
}
