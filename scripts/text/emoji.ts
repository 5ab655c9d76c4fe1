import type { PhrasingContent } from 'mdast'

/**
 * One emoji as people see it: flag, keycap, or a pictograph with its modifiers and what is joined to it.
 *
 * By the shape of sequences (Unicode Technical Standard 51, section 1.4.9): the list of all of them takes long to compile.
 */
const EMOJI =
  /(?![©®™](?!\uFE0F))(?:\p{RI}\p{RI}|[0-9#*]\uFE0F?\u20E3|\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F)?[\u{E0020}-\u{E007F}]*(?:\u200D\p{Extended_Pictographic}(?:\p{EMod}|\uFE0F)?)*)/gu

/** Text with its picture taken out. */
export interface Illustrated {
  /** Run of emoji, empty where there is none. */
  emoji: string
  /** What is left. */
  children: PhrasingContent[]
}

/**
 * List the emoji of a text.
 *
 * @returns
 *   Emoji in order, with repetitions.
 */
export function emojiIn(text: string): string[] {
  return text.match(EMOJI) ?? []
}

/**
 * List the emoji of a text with their places.
 *
 * @returns
 *   Emoji in order, each with its offset.
 */
export function emojiPlaces(text: string): Array<{ emoji: string; index: number }> {
  return Array.from(text.matchAll(EMOJI), ({ 0: emoji, index }) => ({ emoji, index }))
}

/**
 * Take the run of emoji off the start of a heading or paragraph, or else off its end.
 *
 * @param nodes
 *   Content, left as it is.
 * @param edges
 *   Where to look, in order (default: start, then end).
 * @returns
 *   Emoji and the rest; the emoji stays when nothing else would be left.
 */
export function takeEmoji(nodes: PhrasingContent[], edges: Array<'start' | 'end'> = ['start', 'end']): Illustrated {
  for (const edge of edges) {
    const index = edge === 'start' ? 0 : nodes.length - 1
    const node = nodes[index]
    if (node?.type !== 'text') continue
    const { run, rest } = runAt(edge, node.value)
    const children = rest ? nodes.with(index, { ...node, value: rest }) : nodes.toSpliced(index, 1)
    if (run && children.length) return { emoji: run, children }
  }
  return { emoji: '', children: nodes }
}

/** Emoji at an edge of a text, white space between them aside, and what is left. */
function runAt(edge: 'start' | 'end', text: string): { run: string; rest: string } {
  const places = emojiPlaces(text)
  let from = edge === 'start' ? 0 : text.length
  let run = ''
  for (const { emoji, index } of edge === 'start' ? places : places.toReversed()) {
    const gap = edge === 'start' ? text.slice(from, index) : text.slice(index + emoji.length, from)
    if (gap.trim()) break
    run = edge === 'start' ? run + emoji : emoji + run
    from = edge === 'start' ? index + emoji.length : index
  }
  return { run, rest: edge === 'start' ? text.slice(from).trimStart() : text.slice(0, from).trimEnd() }
}
