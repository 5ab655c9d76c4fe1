import type { Code } from 'mdast'

/** Languages of what programs print. */
const OUTPUT = new Set(['text', 'txt', 'output', 'console', 'plain', 'plaintext', 'log'])

/** Whether code is what a program prints. */
export function isPrinted({ lang }: Code): boolean {
  return !lang || OUTPUT.has(lang.toLowerCase())
}
