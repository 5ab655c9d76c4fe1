import type { Paragraph, PhrasingContent } from 'mdast'
import { sliceText, textOf, trimText } from './textOf.ts'

/** One line that is led by a label, as in « **When:** on Monday » or « **Is it free?** Yes. » */
export interface LabelLine {
  /** Label with its colon, dash or question mark, and an emoji before it. */
  label: PhrasingContent[]
  /** What is said of it. */
  text: PhrasingContent[]
  /** Child of the paragraph that is the label. */
  at: number
}

/** Lines of a paragraph that are led by labels, and what stands before the first. */
export interface LabelLines {
  lead: PhrasingContent[]
  lines: LabelLine[]
}

/** Fewest labels behind other text that are not there by chance. */
const FEWEST = 2
/** What a label ends with; a colon or dash may stand behind its emphasis. */
const ENDS = /[:：?؟？–—][\s\u00A0\u202F]*$/u
const BEHIND = /^[\s\u00A0\u202F]*(?:[:：]|[–—](?=\s))/u

/**
 * Read a paragraph whose lines are each led by a label in strong letters. A line that is not goes on with the one before;
 * a sentence, or what ends in a colon, may stand before them.
 *
 * @returns
 *   Lines in order; none where the paragraph has no such lines.
 */
export function labelLines({ children }: Paragraph): LabelLines {
  const starts: Array<{ from: number; to: number; at: number }> = []
  const offsets: number[] = []
  let offset = 0
  let lineStart: number | undefined = 0
  for (const [at, node] of children.entries()) {
    const text = textOf(node)
    offsets.push(offset)
    if (lineStart !== undefined && isStrong(node)) {
      const behind = BEHIND.exec(textOf(children[at + 1] ?? []))?.[0].length ?? 0
      if (ENDS.test(text) || behind) starts.push({ from: lineStart, to: offset + text.length + behind, at })
      lineStart = undefined
    } else lineStart = startOfLine(node, offset, lineStart)
    offset += text.length
  }
  const lead = trimText(sliceText(children, 0, starts[0]?.from ?? 0))
  if (lead.length && (starts.length < FEWEST || !/[\p{Sentence_Terminal}:：…]\P{L}*$/u.test(textOf(lead))))
    return { lead: [], lines: [] }
  const lines = starts.map(({ from, to, at }, index) => {
    const next = starts[index + 1] ?? { from: offset, at: children.length }
    // Cut from its own nodes alone: a page may have thousands of lines.
    const first = at > 0 && from < (offsets[at] ?? 0) ? at - 1 : at
    const own = children.slice(first, next.at)
    const base = offsets[first] ?? 0
    const label = trimText(sliceText(own, from - base, to - base))
    return { label, text: trimText(sliceText(own, to - base, next.from - base)), at }
  })
  return { lead, lines }
}

/** Where the line begins that a node ends in, as long as nothing stands in it but signs such as emoji. */
function startOfLine(node: PhrasingContent, offset: number, before: number | undefined): number | undefined {
  if (node.type === 'break') return offset + 1
  if (node.type !== 'text') return undefined
  const end = Math.max(node.value.lastIndexOf('\n'), node.value.lastIndexOf('\r')) + 1
  if (/[\p{L}\p{N}]/u.test(node.value.slice(end))) return undefined
  // Where lines end with two signs, `textOf` has one.
  return end > 0 ? offset + textOf({ ...node, value: node.value.slice(0, end) }).length : before
}

function isStrong(node: PhrasingContent): boolean {
  return node.type === 'strong' || (node.type === 'emphasis' && node.children.every(({ type }) => type === 'strong'))
}
