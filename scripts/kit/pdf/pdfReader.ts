import type { ModuleUrl, RunInSubprocess } from '../../system/subprocess.ts'
import type { Checked } from '../checked.ts'
import type { Expected } from './expected.ts'
import { join } from 'node:path'
import { startSubprocess } from '../../system/subprocess.ts'
import { settleLater } from '../../system/settleLater.ts'
import { settled } from '../../system/settled.ts'
import { verify } from './verify.ts'

const READ_PDF: ModuleUrl<typeof import('./readPdf.ts')> = new URL('readPdf.ts', import.meta.url)

/** Module that the process reads at once. */
const READER = new URL('reader.ts', import.meta.url)

/** A file that was written, and what was seen when it was read back. */
export interface Verified {
  name: string
  pages: number
  checked: Checked[]
}

/** Reads PDFs back while others are printed. */
export interface PdfReader {
  /** Calls what finishes a PDF: that reads it as well. */
  finish: RunInSubprocess
  /** Reads a file back once it is written. */
  read: (name: string, expected: Expected, written: Promise<unknown>) => void
  /** Waits for all that is read. */
  verified: () => Promise<Verified[]>
  /** Waits for what is read, well or not, but not for long, and ends the process that reads. */
  end: () => Promise<void>
}

/**
 * Have PDFs read back in a process of their own: to draw pages and to search them for QR codes takes as long as to print
 * them, and as much memory.
 *
 * @param folder
 *   Absolute path of the folder with the PDFs.
 * @param shared
 *   Calls in a process that reads for others, too, and is not ended (default: one of its own).
 * @returns
 *   Reader; end it.
 */
export function pdfReader(folder: string, shared?: RunInSubprocess): PdfReader {
  const { call, end } = shared ? { call: shared, end: () => undefined } : startSubprocess(READER)
  const readings: Array<Promise<Verified>> = []
  const read = async (name: string, expected: Expected, written: Promise<unknown>): Promise<Verified> => {
    await written
    const content = await call(READ_PDF, 'readPdf', join(folder, name), expected.qrCodes)
    return { name, pages: content.pages.length, checked: verify(name, content, expected) }
  }
  return {
    finish: call,
    read: (...args) => {
      readings.push(settleLater(read(...args)))
    },
    verified: () => Promise.all(readings),
    end: async () => {
      await settled(readings)
      end()
    },
  }
}
