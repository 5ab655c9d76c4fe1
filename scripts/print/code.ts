import type { Code } from 'mdast'
import type { Parents } from 'mdast'
import { bundledLanguages } from 'shiki/langs'
import { escapeHtml } from './escapeHtml.ts'

/** Marked lines, as Docusaurus and Slidev both write them: `{1,3-5}`. */
const MARKS = /\{[\d,\s-]+\}/

/**
 * Print code as a fence of a language that the deck can colour, because others break its build; of what stands behind
 * the language only marked lines pass, because the rest can run code. Within lists it is HTML: there Slidev takes the end
 * of a fence for its beginning.
 *
 * @param node
 *   Code.
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
  const marks = MARKS.exec(meta ?? '')?.[0].replaceAll(/\s/g, '')
  const ticks = Math.max(2, ...Array.from(value.matchAll(/`+/g), ([run]) => run.length))
  const fence = '`'.repeat(ticks + 1)
  return `${fence}${known}${marks ? ` ${marks}` : ''}\n${value}\n${fence}`
}
