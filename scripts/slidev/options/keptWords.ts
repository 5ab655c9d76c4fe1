import type { SlidevPluginOptions } from '@slidev/types'
import { isWholeCode } from '../../text/isWholeCode.ts'

/** What reads Markdown. */
type Reader = Parameters<NonNullable<NonNullable<SlidevPluginOptions['markdown']>['markdownSetup']>>[0]

/**
 * What stands between two blanks and has a hyphen before a letter, a blank of no width being one; and thousands, parted by
 * blanks.
 */
const WHOLE = /[^\s\u200B]*[-‐]\p{L}[^\s\u200B]*|(?<![\p{N}.,])\p{Nd}{1,3}(?: \p{Nd}{3}(?!\p{N}))+/gu

/**
 * Mark what no line is to end in, so that the look keeps it whole: words with hyphens, numbers, and code within a text.
 * Code that is one short word is kept wherever a line has room for it.
 */
export function keptWords(md: Reader): void {
  const { rules } = md.renderer
  md.core.ruler.push('deck-kept-words', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? []))
      if (token.type === 'code_inline') token.attrJoin('class', isWholeCode(token.content) ? 'whole' : 'kept')
  })
  const { text, code_inline: code } = rules
  rules['text'] = (...given) => {
    const html = text?.(...given) ?? ''
    return typeof html === 'string' ? kept(html) : html.then(kept)
  }
  rules['code_inline'] = async (...given) => {
    const html = (await code?.(...given)) ?? ''
    // Within the tag that Slidev has written, whose attributes have hyphens as well.
    return html.replace(/(?<=^<code[^>]*>)[^<]*/, (inside) =>
      given[0][given[1]]?.attrGet('class') === 'kept' ? kept(inside) : inside,
    )
  }
}

function kept(html: string): string {
  return html.replaceAll(WHOLE, '<span class="kept">$&</span>')
}
