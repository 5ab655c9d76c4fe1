import { createRequire } from 'node:module'
import { openTexTree } from './openTexTree.ts'

const require = createRequire(import.meta.url)

/** Languages that the rules speak and decks have words of ours in; the others hear English. */
const SPOKEN = ['de', 'en', 'es', 'fr', 'it']

/** What is said for a formula, and in which language. */
export interface Spoken {
  words: string
  lang: string
}

/** What turns MathML into words: Speech Rule Engine has no types. */
interface SpeechRules {
  setupEngine: (feature: Record<string, string>) => Promise<unknown>
  engineReady: () => Promise<unknown>
  toSpeech: (mathml: string) => string
}

/**
 * Say formulas in words: for those who hear a document, TeX is noise.
 *
 * @param formulas
 *   TeX of each: those that could be drawn.
 * @param lang
 *   Language, BCP 47.
 * @returns
 *   Words of each, those of a formula that cannot be said left out. Nothing is loaded where there are no formulas.
 */
export async function spokenFormulas(formulas: string[], lang: string): Promise<Map<string, Spoken>> {
  const spoken = new Map<string, Spoken>()
  if (!formulas.length) return spoken
  const [primary = 'en'] = lang.toLowerCase().split('-')
  const locale = SPOKEN.includes(primary) ? primary : 'en'
  const rules = require('speech-rule-engine/lib/sre.js') as SpeechRules
  await rules.setupEngine({ locale, domain: 'clearspeak', modality: 'speech', markup: 'none' })
  await rules.engineReady()
  const mathml = openMathml()
  for (const tex of formulas) {
    const words = rules.toSpeech(mathml(tex)).trim()
    if (words) spoken.set(tex, { words, lang: locale === primary ? lang : locale })
  }
  return spoken
}

function openMathml(): (tex: string) => string {
  const { SerializedMmlVisitor } =
    require('mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js') as typeof import('mathjax-full/js/core/MmlTree/SerializedMmlVisitor.js')
  const visitor = new SerializedMmlVisitor()
  const treeOf = openTexTree()
  return (tex) => visitor.visitTree(treeOf(tex, true))
}
