import type { Answer, Question } from './answers.ts'
import { convert, PageError } from '../../scripts/api/convert.ts'
import { slideMarkdown } from '../../scripts/slidev/inBrowser/slideMarkdown.ts'
import { convertPage } from './convertPage.ts'
import { highlight, loadCommonLanguages } from './highlighter.ts'

/** Told by the builder: names of the components that slides wear. */
declare const __COMPONENTS__: string[]

// The page stays live while a long one is converted: this is the script of a worker.
const tools = { convert, PageError, markdown: await slideMarkdown(highlight), components: new Set(__COMPONENTS__) }

const answer = (message: Answer | 'ready'): void => globalThis.postMessage(message)
globalThis.addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  try {
    for await (const part of convertPage(data, tools)) answer(part)
  } catch (error) {
    answer({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) })
  }
})
answer('ready')
void loadCommonLanguages()
