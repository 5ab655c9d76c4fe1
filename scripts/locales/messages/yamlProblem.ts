import type { ErrorCode } from 'yaml'
import type { YamlProblem } from '../texts/facts/yaml.ts'

/** A mistake, as the parser has it. */
interface Mistake {
  code: ErrorCode
  message: string
  /** Offsets that it goes from and to. */
  pos: [number, number]
}

/** A key at the start of a line, with what may follow it. */
const KEY = /^[ \t]*([\w-]+)[ \t]*:(?:[ \t]|$)/
/** `pages:talk.md`; no address. */
const JOINED = /^[ \t]*([\w-]+):(?![\s/\\])/

/**
 * Tell in our words what the parser found: its own are about how it works, and in English.
 *
 * @param mistake
 *   First one of a file, or a key that is there twice.
 * @param text
 *   Content of the file.
 * @returns
 *   What is wrong, and the offset of what is to be mended.
 */
export function yamlProblem(
  { code, message, pos: [offset] }: Mistake,
  text: string,
): { problem: YamlProblem; offset: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const [line = '', next = ''] = text.slice(start).split('\n')
  const name = JOINED.exec(line)?.[1]
  if (code === 'DUPLICATE_KEY') return { problem: { id: 'twice' }, offset }
  if (code === 'TAB_AS_INDENT') return { problem: { id: 'tab' }, offset }
  if (name !== undefined) return { problem: { id: 'blank', name }, offset: start }
  if (/missing closing|flow (?:sequence|map)/i.test(message)) return { problem: { id: 'open' }, offset }
  if (code === 'BLOCK_AS_IMPLICIT_KEY') {
    if (/:\s/.test(line.slice(offset - start))) return { problem: { id: 'colon' }, offset }
    // The value ends there; what is too far right is below it.
    return { problem: { id: 'indent' }, offset: next.trim() ? start + line.length + 1 : offset }
  }
  const isIndent = code === 'BAD_INDENT' || (offset === start && KEY.test(line))
  return { problem: { id: isIndent ? 'indent' : 'value' }, offset }
}
