import { codeRanges } from './codeRanges.ts'

/** A tag that has a slash in a value without quotes: HTML and CommonMark allow it, our parser of Markdown does not. */
const TAG = /<[a-z][\w-]*(?:\s+[\w:-]+(?:=(?:"[^"\n]*"|'[^'\n]*'|[^\s"'=<>`]+))?)*\s*\/?>/gi
const BARE = /(?<=\s[\w:-]+=)[^\s"'=<>`]*\/[^\s"'=<>`]*(?=[\s>])/g

/** Put quotes around values of attributes in HTML that have none, where they hold a slash, such as addresses. */
export function quotedAttributes(text: string): string {
  if (!/<[a-z][^<>\n]*=[^\s"'<>]*\//i.test(text)) return text
  const isCode = codeRanges(text)
  return text.replaceAll(TAG, (tag: string, offset: number) =>
    isCode(offset) ? tag : tag.replaceAll(BARE, (value) => (/^\/$/.test(value) ? value : `"${value}"`)),
  )
}
