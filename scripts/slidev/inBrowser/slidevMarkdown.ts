import type { MarkdownExit } from 'markdown-exit'

/** Places of a deck, which become links within it. */
const WITHIN = /^(?:[./#]|\d+$)/
/** Language of a fence, and the lines that it marks: `js {1,3-5|2}`. */
const INFO = /^([\w'-]+)?[ \t]*(?:\{([\w,|\-*]+)\})?/

/**
 * Add what Slidev adds to Markdown, as far as decks of ours print it: links within the deck, code in its frame, and code
 * within a line as text.
 *
 * Source: `node/syntax/` of @slidev/cli 53; `test/slidev/slideMarkdown.test.ts` compares what comes out.
 *
 * @param md
 *   What reads Markdown; changed in place.
 */
export function slidevMarkdown(md: MarkdownExit): void {
  const { rules } = md.renderer
  const { fence, code_inline: inline } = rules
  const link = rules['link_open'] ?? ((tokens, index, options, _, self) => self.renderToken(tokens, index, options))
  rules['link_open'] = (tokens, index, options, env, self) => {
    const opening = tokens[index]
    const href = opening?.attrs?.find(([name]) => name === 'href')
    if (opening && href && WITHIN.test(href[1])) {
      const closing = tokens.slice(index).find(({ type }) => type === 'link_close')
      opening.tag = 'Link'
      href[0] = 'to'
      if (closing) closing.tag = 'Link'
    } else if (opening && opening.attrGet('target') === null) opening.attrPush(['target', '_blank'])
    return link(tokens, index, options, env, self)
  }
  rules['fence'] = async (tokens, index, options, env, self) => {
    const token = tokens[index]
    const [, language = '', marked = ''] = INFO.exec(token?.info.trim() ?? '') ?? []
    if (token) token.info = language
    const ranges = marked ? marked.split('|').map((range) => range.trim()) : []
    const code = (await fence?.(tokens, index, options, env, self)) ?? ''
    return `<CodeBlockWrapper  title="" :ranges='${JSON.stringify(ranges)}'>${code.replaceAll('{{', '&lbrace;&lbrace;')}</CodeBlockWrapper>\n`
  }
  rules['code_inline'] = async (...given) => ((await inline?.(...given)) ?? '').replace(/^<code/, '<code v-pre')
}
