import type { PhrasingContent } from 'mdast'

/** One emoji as people see it: a sequence, or a pictograph that lost its variation selector. */
const EMOJI = /\p{RGI_Emoji}|\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F?/v
const RUN_AT_START = new RegExp(String.raw`^\s*((?:${EMOJI.source})(?:\s*(?:${EMOJI.source}))*)\s*`, 'v')
const RUN_AT_END = new RegExp(String.raw`\s*((?:${EMOJI.source})(?:\s*(?:${EMOJI.source}))*)\s*$`, 'v')

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
 * @param text
 *   Any text.
 * @returns
 *   Emoji in order, with repetitions.
 */
export function emojiIn(text: string): string[] {
  return text.match(new RegExp(EMOJI.source, 'gv')) ?? []
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
    const match = (edge === 'start' ? RUN_AT_START : RUN_AT_END).exec(node.value)
    if (!match?.[1]) continue
    const value = node.value.replace(match[0], '')
    const children = value ? nodes.with(index, { ...node, value }) : nodes.toSpliced(index, 1)
    if (children.length) return { emoji: match[1].replaceAll(/\s/g, ''), children }
  }
  return { emoji: '', children: nodes }
}
