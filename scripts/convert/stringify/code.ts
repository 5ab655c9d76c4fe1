import type { Code } from 'mdast'
import type { Parents } from 'mdast'
import { bundledLanguages } from 'shiki/langs'
import { escapeHtml } from '../../text/escapeHtml.ts'
import { markedLines } from './markedLines.ts'

/**
 * Print code as a fence of a language that the deck can colour, because others break its build; of what stands behind
 * the language only marked lines pass, because the rest can run code. Within lists it is HTML: there Slidev takes the end
 * of a fence for its beginning.
 *
 * @param parent
 *   What it stands in.
 * @returns
 *   Markdown.
 */
export function code({ lang, meta, value }: Code, parent: Parents | undefined): string {
  if (parent?.type !== 'root' && parent?.type !== 'component')
    return `<pre class="slidev-code"><code v-pre>${escapeHtml(value)}</code></pre>`
  const name = lang?.toLowerCase() ?? ''
  // Slidev draws Mermaid itself, at a size that nobody can tell before, in fonts of the system.
  const known = name !== 'mermaid' && Object.hasOwn(bundledLanguages, name) ? name : 'text'
  const ticks = Array.from(value.matchAll(/`+/g)).reduce((most, [run]) => Math.max(most, run.length), 2)
  const fence = '`'.repeat(ticks + 1)
  return `${fence}${known}${markedLines(meta ?? '', value.split('\n').length)}\n${value}\n${fence}`
}
