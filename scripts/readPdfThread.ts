import { parentPort } from 'node:worker_threads'
import { readPdf } from './readPdf.ts'

// The thread that `pdfReader` starts.
parentPort?.on('message', async ({ path, wanted }: { path: string; wanted: ReadonlySet<string> }) => {
  try {
    parentPort?.postMessage({ read: await readPdf(path, wanted) })
  } catch (error) {
    parentPort?.postMessage({ error })
  }
})
