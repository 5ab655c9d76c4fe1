import type { SentenceWords } from './sentenceWords.ts'
import type { Span } from './unbroken.ts'

/** What ends a sentence, or may: full stops and their like in any script, ellipses; a hard break. */
const MARKS = /[\p{Sentence_Terminal}…]+|\n/gu
/** Full stops that need no blank behind. */
const WIDE = /[。！？｡]$/u
/** A bracket or quotation mark right behind a full stop closes, even one that opens in other languages. */
const CLOSER = /[\p{Pe}\p{Pf}\p{Pi}"'＂]/u
/** Letters before a full stop that are looked at. */
const TAIL = 24
/** Letters behind a blank that are looked at. */
const HEAD = 40

/**
 * Find where the sentences of a text end.
 *
 * @param whole
 *   Stretches that no sentence ends in, in order.
 * @param code
 *   Where inline code begins: a sentence may begin with it, though its letters be small.
 * @param words
 *   Words of the text's language.
 * @returns
 *   Offsets right behind the blanks after each sentence but the last.
 */
export function sentenceEnds(text: string, whole: Span[], code: ReadonlySet<number>, words: SentenceWords): number[] {
  const ends: number[] = []
  let span = 0
  for (const { 0: mark, index } of text.matchAll(MARKS)) {
    const behind = mark === '\n' ? index + 1 : afterClosers(text, index + mark.length)
    const start = behind + (/^\s*/.exec(text.slice(behind, behind + HEAD))?.[0].length ?? 0)
    while ((whole[span]?.to ?? Infinity) < behind) span += 1
    const { from, to } = whole[span] ?? { from: Infinity, to: Infinity }
    if (start >= text.length || (from < behind && behind < to)) continue
    if (mark === '\n') ends.push(start)
    else if (start === behind ? WIDE.test(mark) : doesBegin(text, index, mark, start, code)) {
      // An address or code is no abbreviation.
      const isWord = mark === '.' && whole[span - 1]?.to !== index
      if (isWord && isAbbreviation(text.slice(Math.max(0, index - TAIL), index), headAt(text, start), words)) continue
      ends.push(start)
    }
  }
  return ends.filter((end, at) => end !== ends[at - 1])
}

/** Closing marks belong to the sentence; a guillemet may stand behind a blank. */
function afterClosers(text: string, from: number): number {
  let at = from
  for (;;) {
    const blanks = /^[\u0020\u00A0\u202F]*(?=»)/.exec(text.slice(at, at + 3))?.[0].length ?? 0
    const closesOne = blanks > 0 && text.lastIndexOf('«', at) > text.lastIndexOf('»', at)
    if (closesOne) at += blanks + 1
    else if (CLOSER.test(text[at] ?? '')) at += 1
    else return at
  }
}

/** Letters from the first one on. */
function headAt(text: string, start: number): string {
  return text.slice(start, start + HEAD).replace(/^[^\p{L}\p{N}]*/u, '')
}

/** Whether what stands behind a mark and a blank can be the start of a sentence. */
function doesBegin(text: string, index: number, mark: string, start: number, code: ReadonlySet<number>): boolean {
  const ahead = text.slice(start, start + HEAD)
  if (/^[\p{Sentence_Terminal}\p{Pe}»,;:…]/u.test(ahead)) return false
  // « Un instant … Paris » goes on, « Un instant… Paris ? » does not.
  if (/^(?:…|\.{2,})$/.test(mark) && /\s/.test(text[index - 1] ?? ' ')) return false
  const first = headAt(text, start)
  const at = start + ahead.length - first.length
  // « iPhone » is a name.
  return !/^\p{Ll}/u.test(first) || /^\p{Ll}+\p{Lu}/u.test(first) || code.has(at)
}

/** Whether a full stop is that of an abbreviation, an initial or an ordinal. */
function isAbbreviation(before: string, first: string, words: SentenceWords): boolean {
  const { abbreviations, beforeNumbers, finals, hasOrdinals } = words
  const tail = /[\p{L}\p{M}\p{N}.°’'-]*$/u.exec(before.replaceAll(/\.\s+(?=\S)/gu, '.'))?.[0] ?? ''
  const last = tail.slice(tail.lastIndexOf('.') + 1)
  const parts = tail.split(/(?<=\.)/)
  // « z. » of « z. B. »
  const more = /^\p{L}{1,3}(?=\.)/u.exec(first)?.[0]
  // « l’art », « d’env »: what is elided is no part of the word.
  const known = (set: ReadonlySet<string>): boolean =>
    [1, 2, 3].some((count) => {
      const word = parts
        .slice(-count)
        .join('')
        .replace(/^.*[’']/u, '')
      const small = word.slice(0, 1).toLowerCase() + word.slice(1)
      return [word, small, `${word}.${more}`, `${small}.${more}`].some((one) => set.has(one))
    })
  if (known(abbreviations)) return true
  if (known(finals)) return false
  if (known(beforeNumbers)) return /^(?:\p{N}|[IVXLC]+\b)/u.test(first)
  if (!/^\p{L}/u.test(first)) return false
  if (hasOrdinals && /^\p{N}{1,2}$/u.test(last)) return true
  // Initials, « J. » or « J.-P. », and what is abbreviated letter by letter.
  return (
    /(?:^|[\s\p{Ps}\p{Pi}’'])\p{Lu}\p{M}*$/u.test(before) ||
    /(?:^|\.)-?\p{Lu}$/u.test(tail) ||
    /^(?:\p{L}{1,2}\.-?)+\p{L}{1,2}$/u.test(tail)
  )
}
