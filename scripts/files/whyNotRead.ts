import type { NotRead } from './readPlainFile.ts'

/**
 * Say why a file was not read: the predicate of a sentence, and what to do.
 *
 * @param most
 *   Its largest size in bytes.
 */
export function whyNotRead({ kind, size, code }: NotRead, most: number): string {
  if (kind) return `is a ${kind}, not a file. Check its path.`
  if (size) return `is too large: ${Math.ceil(size / 1e6)} MB (at most ${most / 1e6} MB). Use a smaller one.`
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read. Check its permissions.'
  return `cannot be read (${code}). Check the file.`
}
