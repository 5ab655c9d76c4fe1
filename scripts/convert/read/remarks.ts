import { codeRanges } from './codeRanges.ts'

const MARK = /^[ \t]*%%[ \t]*$/

/** Blank remarks of Obsidian that take lines of their own, between two lines of `%%`; each line stays where it is. */
export function remarks(text: string): string {
  if (!/^[ \t]*%%[ \t]*$/m.test(text)) return text
  const isCode = codeRanges(text)
  const lines = text.split('\n')
  let offset = 0
  const marks = lines.flatMap((line, index) => {
    const start = offset
    offset += line.length + 1
    return MARK.test(line) && !isCode(start + line.indexOf('%')) ? [index] : []
  })
  for (let at = 0; at + 1 < marks.length; at += 2) lines.fill('', marks[at], (marks[at + 1] ?? 0) + 1)
  return lines.join('\n')
}
