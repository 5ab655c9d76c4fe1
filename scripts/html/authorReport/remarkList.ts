import type { Element, ElementContent } from 'hast'
import type { AuthorReportTexts } from '../../locales/texts/facts/authorReport.ts'
import type { Remark } from './authorReport.ts'
import { h } from 'hastscript'

/** List remarks, each with how bad it is, and its line. */
export function remarkList(remarks: Remark[], words: AuthorReportTexts): Element {
  return h(
    'ul',
    { className: 'remarks' },
    remarks.map(({ kind, text, line }) =>
      h(
        'li',
        { className: kind },
        [
          h('span', { className: ['badge', kind] }, words.kindsOfRemarks[kind]),
          ' ',
          ...withCode(text),
          line === undefined ? undefined : [' ', h('span', { className: 'line' }, `(${words.line(line)})`)],
        ].flat(),
      ),
    ),
  )
}

/** What stands between backquotes is code. */
function withCode(text: string): ElementContent[] {
  return text.split(/`([^`\n]+)`/).map((part, at) => (at % 2 ? h('code', part) : { type: 'text', value: part }))
}
