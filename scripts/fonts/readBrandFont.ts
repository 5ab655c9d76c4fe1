import type { FileProblem } from '../locales/texts/facts/files.ts'
import { readPlainFile } from '../files/readPlainFile.ts'
import { whyNotRead } from '../files/whyNotRead.ts'

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
export function readBrandFont(path: string): Buffer | { problem: FileProblem } {
  const bytes = readPlainFile(path, LARGEST)
  return Buffer.isBuffer(bytes) ? bytes : { problem: whyNotRead(bytes, LARGEST) }
}
