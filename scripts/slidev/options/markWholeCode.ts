import type { SlidevPluginOptions } from '@slidev/types'
import { isWholeCode } from '../../text/isWholeCode.ts'

/** What reads Markdown. */
type Reader = Parameters<NonNullable<NonNullable<SlidevPluginOptions['markdown']>['markdownSetup']>>[0]

/** Mark code that is one word, so that the styles keep it on one line. */
export function markWholeCode(md: Reader): void {
  md.core.ruler.push('deck-whole-code', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? []))
      if (token.type === 'code_inline' && isWholeCode(token.content)) token.attrJoin('class', 'whole')
  })
}
