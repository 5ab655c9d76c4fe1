import type { Conversion } from '../../deck/conversion.ts'
import type { OpenedPresentation } from '../../office/opened.ts'
import type { Checked } from '../checked.ts'
import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { expectedPresentation } from './expected.ts'
import { verify } from './verify.ts'

/** Opens a file of an office program; an error where it is none. */
export type OpenPresentation = (content: Uint8Array) => OpenedPresentation

/**
 * Open a presentation again, and check that it holds all it must.
 *
 * @param path
 *   Absolute path of the file.
 * @param open
 *   How its format is opened.
 * @param conversion
 *   Converted page.
 * @returns
 *   What each check saw.
 * @throws
 *   When it cannot be read from the disk.
 */
export async function checkPresentation(
  path: string,
  open: OpenPresentation,
  conversion: Conversion,
): Promise<Checked[]> {
  const content = await readFile(path)
  return verify(basename(path), opened(content, open), expectedPresentation(conversion))
}

function opened(content: Uint8Array, open: OpenPresentation): OpenedPresentation | { unreadable: string } {
  try {
    return open(content)
  } catch (error) {
    return { unreadable: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) }
  }
}
