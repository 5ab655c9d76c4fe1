import type { Root } from 'mdast'
import { franc, francAll } from 'franc-min'
import { visit } from 'unist-util-visit'
import { textOf } from '../text/textOf.ts'

/** Letters of scripts that stand in Latin code, names and links; one that is a whole syllable counts for several. */
const SCRIPTS: Array<{ letters: RegExp; weight: number; lang?: string }> = [
  { letters: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu, weight: 3 },
  { letters: /\p{Script=Hangul}/gu, weight: 3 },
  { letters: /\p{Script=Hebrew}/gu, weight: 1, lang: 'he' },
  { letters: /\p{Script=Arabic}/gu, weight: 1 },
  { letters: /\p{Script=Devanagari}/gu, weight: 1 },
  { letters: /\p{Script=Thai}/gu, weight: 1, lang: 'th' },
]
/** Letters below which a page may look like any language. */
const FEW = 200
/** Share of the best score from which English is taken for a page of few letters; seen on sentences of ten languages. */
const CLOSE = 0.8
const LATIN = /\p{Script=Latin}/gu

/**
 * Find the language that the words of a page look like.
 *
 * @returns
 *   BCP 47 tag (default: `'en'`, for a page too short or too odd to tell).
 */
export function detectLanguage(tree: Root): string {
  const all = textOf(tree)
  const script = SCRIPTS.some(({ letters }) => all.search(letters) >= 0) && prevailing(textBesideCode(tree))
  if (script && script.lang) return script.lang
  const found = script ? franc(script.text, { minLength: 2 }) : inLetters(all)
  return found === 'und' ? 'en' : (Intl.getCanonicalLocales(found)[0] ?? 'en')
}

/** Language of a text in an alphabet; English or French rather than one that a page of few letters just resembles. */
function inLetters(text: string): string {
  const scores = francAll(text, { minLength: 20 })
  const best = scores[0]?.[0] ?? 'und'
  const english = scores.find(([lang]) => lang === 'eng')?.[1] ?? 0
  return text.length < FEW && best !== 'fra' && english >= CLOSE ? 'eng' : best
}

/** Script that most of a text is in, and its letters; nothing for Latin. */
function prevailing(text: string): { text: string; lang?: string | undefined } | undefined {
  const found = SCRIPTS.map(({ letters, weight, lang }) => {
    const own = text.match(letters) ?? []
    return { text: own.join(''), size: own.length * weight, lang }
  }).toSorted((a, b) => b.size - a.size)[0]
  return found && found.size > (text.match(LATIN)?.length ?? 0) ? found : undefined
}

function textBesideCode(tree: Root): string {
  const texts: string[] = []
  visit(tree, 'text', ({ value }) => void texts.push(value))
  return texts.join(' ')
}
