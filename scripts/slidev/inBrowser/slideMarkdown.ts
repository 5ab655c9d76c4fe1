import { componentPlugin } from '@mdit-vue/plugin-component'
import { createMarkdownExit } from 'markdown-exit'
import { escapeHtml } from '../../text/escapeHtml.ts'
import { markdownOptions } from '../options/markdownOptions.ts'
import { slidevMarkdown } from './slidevMarkdown.ts'
import { taskItems } from './taskItems.ts'

/**
 * Colours code: HTML of the `pre` of a piece in a language that `slides.md` names.
 *
 * @throws
 *   When it cannot colour that language now.
 */
export type Highlight = (code: string, language: string) => Promise<string>

/** What reads the Markdown of slides. */
export interface SlideMarkdown {
  /** HTML of a slide, with tags of components, as Slidev hands it to Vue. */
  read: (markdown: string) => Promise<string>
}

/**
 * Set up Markdown as Slidev has it in a build of ours, for where Slidev itself does not run: in a browser. Left out is what
 * no deck of ours prints: footnotes, GitHub's alerts, formulas, diagrams that Slidev draws, what can be dragged.
 *
 * @param highlight
 *   Colours code; where it fails, the code is shown without colours.
 */
export async function slideMarkdown(highlight: Highlight): Promise<SlideMarkdown> {
  const { markdown } = markdownOptions
  const md = createMarkdownExit({ quotes: '""\'\'', ...markdown?.markdownOptions })
  // It is typed for the parser that this one has grown out of.
  md.use(componentPlugin as never)
  md.options.highlight = (code, language) => {
    const whole = code.replace(/\n$/, '')
    return highlight(whole, language || 'text').catch(() => plainCode(whole))
  }
  slidevMarkdown(md)
  taskItems(md)
  await markdown?.markdownSetup?.(md as never)
  return { read: (text) => md.renderAsync(text.trimStart(), {}) }
}

/** As a language without colours is shown. */
function plainCode(code: string): string {
  const lines = code.split('\n').map((line) => `<span class="line"><span>${escapeHtml(line)}</span></span>`)
  return `<pre class="shiki slidev-code"><code class="language-text">${lines.join('\n')}</code></pre>`
}
