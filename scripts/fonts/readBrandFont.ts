import { type NotRead, readPlainFile } from '../files/readPlainFile.ts'

/** Largest file, in bytes: the largest fonts, of Chinese, have some 20 MB. */
const LARGEST = 30e6

/**
 * Read a file that a brand names as a font.
 *
 * @param path
 *   Absolute path.
 * @returns
 *   Its bytes; or what keeps it from being read, as what follows its name.
 */
export function readBrandFont(path: string): Buffer | { problem: string } {
  const bytes = readPlainFile(path, LARGEST)
  return Buffer.isBuffer(bytes) ? bytes : { problem: reasonOf(bytes) }
}

function reasonOf({ kind, size, code }: NotRead): string {
  if (kind) return `is a ${kind}, not a file. Check its path.`
  if (size) return `is too large: ${Math.ceil(size / 1e6)} MB (at most ${LARGEST / 1e6} MB). Use a smaller one.`
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read. Check its permissions.'
  return `cannot be read (${code}). Check the file.`
}
