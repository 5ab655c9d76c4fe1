import type { TextChange } from '../../html/authorReport/authorReport.ts'
import { diffArrays } from 'diff'

/** Most pairs of words that are compared one by one; longer texts are compared by paragraphs. */
const MOST = 4_000_000

/** Where a paragraph ends. */
const BREAK = /\n[^\S\n]*\n\s*/u

/**
 * Find what changed in a text, word by word. Words that follow each other are told together: first what is gone, then
 * what is new.
 *
 * @returns
 *   Paragraphs in which something changed, in stretches.
 */
export function compareTexts(before: string, after: string): TextChange[][] {
  const [one, other] = [before.split(/(\s+)/u), after.split(/(\s+)/u)]
  const isLong = one.length * other.length > MOST
  const found = isLong ? diffArrays(paragraphsOf(before), paragraphsOf(after)) : diffArrays(one, other)
  const paragraphs: TextChange[][] = [[]]
  const put = (kind: TextChange['kind'], all: string): void => {
    for (const [at, text] of all.split(BREAK).entries()) {
      if (at) paragraphs.push([])
      if (text) paragraphs.at(-1)?.push({ kind, text })
    }
  }
  let [gone, fresh] = ['', '']
  const close = (): void => {
    const [end = ''] = /\s*$/u.exec(gone) ?? []
    const isShared = fresh.endsWith(end)
    put('gone', isShared ? gone.slice(0, gone.length - end.length) : gone)
    put('new', isShared ? fresh.slice(0, fresh.length - end.length) : fresh)
    if (isShared) put('same', end)
    gone = fresh = ''
  }
  for (const { added, removed, value } of found) {
    const text = value.join('')
    // A blank between two changes belongs to both.
    const isBlank = !added && !removed && !text.trim() && !BREAK.test(text)
    if (!added && !removed && !(isBlank && (gone || fresh))) {
      close()
      put('same', text)
    } else {
      if (!added) gone += text
      if (!removed) fresh += text
    }
  }
  close()
  return paragraphs.filter((stretches) => stretches.some(({ kind, text }) => kind !== 'same' && text.trim()))
}

function paragraphsOf(text: string): string[] {
  return text.split(/(?<=\n[^\S\n]*\n)/u)
}
