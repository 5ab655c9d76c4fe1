import type { MermaidGraph } from 'beautiful-mermaid'
import { loadMermaid } from './drawingTools.node.ts'

/** Says that an arrow leads from one to another, with what stands beside it. */
export type SayArrow = (from: string, to: string, label?: string) => string

/** Diagrams whose boxes and arrows can be read out. */
const GRAPH = /^\s*(?:flowchart|graph|stateDiagram(?:-v2)?)\b/
const SEQUENCE = /^\s*sequenceDiagram\b/
/** Who takes part, by a short name; and what one says to another. */
const PARTICIPANT = /^\s*(?:participant|actor)\s+(\S+)\s+as\s+(.+?)\s*$/
const CALL = /^\s*([^\s:+-]+?)\s*--?(?:>>?|x|\))\s*[+-]?\s*([^\s:]+)\s*:\s*(.+?)\s*$/

/**
 * Say a diagram in sentences: what leads where.
 *
 * @param source
 *   Mermaid.
 * @param say
 *   Says an arrow in the language of the page.
 * @returns
 *   Sentences in the order of the source; nothing for kinds whose parts are no arrows, or that cannot be read.
 */
export function diagramSentences(source: string, say: SayArrow): string | undefined {
  const sentences = SEQUENCE.test(source) ? callsIn(source, say) : GRAPH.test(source) ? arrowsOf(source, say) : []
  return sentences.length ? sentences.map(closed).join(' ') : undefined
}

function callsIn(source: string, say: SayArrow): string[] {
  const lines = source.split('\n')
  const names = new Map(
    lines.flatMap((line) => {
      const [, short, name] = PARTICIPANT.exec(line) ?? []
      return short && name ? [[short, name] as const] : []
    }),
  )
  return lines.flatMap((line) => {
    const [, from, to, text] = CALL.exec(line) ?? []
    return from && to && text ? [say(names.get(from) ?? from, names.get(to) ?? to, text)] : []
  })
}

function arrowsOf(source: string, say: SayArrow): string[] {
  const graph = parsed(source)
  if (!graph) return []
  const labelOf = (id: string): string => plain(graph.nodes.get(id)?.label ?? id)
  const joined = new Set(graph.edges.flatMap(({ source, target }) => [source, target]))
  const alone = [...graph.nodes.keys()].filter((id) => !joined.has(id)).map(labelOf)
  const edges = graph.edges.map(({ source, target, label, hasArrowStart, hasArrowEnd }) => {
    const [from, to] = hasArrowStart && !hasArrowEnd ? [target, source] : [source, target]
    const [first, last, said] = [labelOf(from), labelOf(to), label && plain(label)]
    // Where a state diagram begins and ends, there are dots without a name.
    if (!first || !last) return first || last
    return hasArrowStart === hasArrowEnd ? `${first} – ${last}${said ? `: ${said}` : ''}` : say(first, last, said)
  })
  return [...edges, ...alone].filter(Boolean)
}

function parsed(source: string): MermaidGraph | undefined {
  try {
    return loadMermaid().parseMermaid(source)
  } catch {
    // It was drawn as something that is not read here: its labels are there.
    return undefined
  }
}

/** Labels have breaks and marks of HTML. */
function plain(label: string): string {
  return label
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function closed(sentence: string): string {
  return /[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`
}
