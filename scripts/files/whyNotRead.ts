import type { FileProblem } from '../locales/texts/facts/files.ts'
import type { NotRead } from './readPlainFile.ts'

/**
 * Tell why a file was not read.
 *
 * @param most
 *   Its largest size in bytes.
 */
export function whyNotRead({ kind, size, code }: NotRead, most: number): FileProblem {
  if (kind) return { id: 'no-file', kind }
  if (size) return { id: 'too-large', size: Math.ceil(size / 1e6), most: most / 1e6 }
  if (code === 'EACCES' || code === 'EPERM') return { id: 'not-permitted' }
  return { id: 'not-readable', code: String(code) }
}
