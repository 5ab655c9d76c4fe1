import type { Highlight } from '../../scripts/slidev/inBrowser/slideMarkdown.ts'
import { createBundledHighlighter, createSingletonShorthands } from 'shiki/core'
import { createJavaScriptRegexEngine } from 'shiki/engine/javascript'
import { bundledLanguages } from 'shiki/langs'
import { highlightOptions } from '../../scripts/slidev/inBrowser/highlightOptions.ts'

/** Languages that are fetched with the page, so that it needs no network for them later. */
const COMMON = ['bash', 'css', 'diff', 'html', 'javascript', 'json', 'markdown', 'python', 'sql', 'typescript', 'yaml']

const { codeToHtml } = createSingletonShorthands(
  createBundledHighlighter({
    engine: createJavaScriptRegexEngine,
    langs: bundledLanguages,
    themes: {
      'github-light-high-contrast': () => import('@shikijs/themes/github-light-high-contrast'),
      'github-dark-high-contrast': () => import('@shikijs/themes/github-dark-high-contrast'),
    },
  }),
)

/** Colours code as a build does: with an engine that compiles nothing, and one file of grammar a language. */
export const highlight: Highlight = async (code, language) => codeToHtml(code, highlightOptions(language) as never)

/** Fetch the languages that most pages have. */
export async function loadCommonLanguages(): Promise<void> {
  await Promise.allSettled(COMMON.map((language) => highlight('', language)))
}
