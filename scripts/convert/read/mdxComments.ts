import { codeRanges } from './codeRanges.ts'
import { matchesOutside } from './matchesOutside.ts'
import { SAME_LINE } from './indentedContainers.ts'

const COMMENT = /(?<!\{)\{\/\*((?:(?!\{\/\*)[^])*?)\*\/\}(?!\})|<!--(\s{0,9}(?:deck|notes):(?:(?!<!--)[^])*?)-->/g
/** What is for us; all else is for authors. */
const STEERS = /^\s*(?:deck|notes):/
/** An anchor, as Docusaurus has it in a comment behind a heading: braces alone are code in MDX. */
const ANCHOR = /^\s*#[\w-]+\s*$/
const HEADING = /^[ \t]{0,3}#{1,6}[ \t]/

/**
 * Comments of MDX, in braces, are for authors and go; those that steer the deck are comments of HTML, outside code, and
 * those that name a heading's anchor are its attributes.
 *
 * @returns
 *   Page in which all stands on the line where it stood; a comment at the start of a line with text has `SAME_LINE` before
 *   it, because HTML would take the text for its own.
 */
export function mdxComments(text: string): string {
  const isBraced = text.includes('{/*') && text.includes('*/}')
  if (!isBraced && !/<!--\s{0,9}(?:deck|notes):/.test(text)) return text
  // What is for us must be found, though it is HTML.
  const isCode = codeRanges(text, 'are read')
  let read = ''
  let done = 0
  for (const { 0: whole, 1: braced, 2: html = '', index } of matchesOutside(text, COMMENT, isCode)) {
    read += text.slice(done, index)
    done = index + whole.length
    const said = braced ?? html
    if (ANCHOR.test(said) && HEADING.test(lastLine(read))) {
      read += `{${said.trim()}}`
      continue
    }
    if (!STEERS.test(said)) {
      read += '\n'.repeat(said.split('\n').length - 1)
      continue
    }
    const isFirst = !/\S/.test(lastLine(read))
    const isBesideText = /^[ \t]*\S/.test(text.slice(done, done + 200).split('\n', 1)[0] ?? '')
    const comment = braced === undefined ? whole : `<!--${said.replaceAll('-->', '-- >')}-->`
    read += isFirst && isBesideText ? SAME_LINE + comment : comment
  }
  return read + text.slice(done)
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1)
}
