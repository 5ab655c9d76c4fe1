import type { ReadPdf } from './readPdf.ts'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Reads PDFs back on a thread of its own. */
export interface PdfReader extends AsyncDisposable {
  /** As `readPdf` does. */
  read: (path: string, wanted: ReadonlySet<string>) => Promise<ReadPdf>
}

/**
 * Read PDFs back beside this thread: to draw pages and to search them for QR codes takes as long as to print them, and
 * the browser would wait for its orders meanwhile.
 *
 * @returns
 *   Reader; dispose it, and what it holds is given back.
 */
export function pdfReader(): PdfReader {
  let worker: Worker | undefined
  let last: Promise<unknown> = Promise.resolve()
  const ask = async (path: string, wanted: ReadonlySet<string>): Promise<ReadPdf> => {
    worker ??= new Worker(new URL('readPdfThread.ts', import.meta.url))
    const answer = once(worker, 'message')
    worker.postMessage({ path, wanted })
    const [{ read, error }] = (await answer) as [{ read?: ReadPdf; error?: unknown }]
    if (!read) throw error
    return read
  }
  return {
    // One after the other: answers are not numbered.
    read: (path, wanted) => {
      const reading = last.then(() => ask(path, wanted))
      last = reading.catch(() => undefined)
      return reading
    },
    [Symbol.asyncDispose]: async () => void (await worker?.terminate()),
  }
}
