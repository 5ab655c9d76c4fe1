import type { SourcedDrawing } from '../deck/drawingsIn.ts'
import { diagramSentences } from '../drawings/diagramSentences.ts'
import { phrasesFor } from '../locales/phrasesFor.ts'
import { spokenFormulas } from '../drawings/spokenFormulas.ts'

/** What is said for a drawing, and in which language. */
export interface SaidDrawing {
  words: string
  lang: string
  isFormula: boolean
}

/**
 * Say drawings in words.
 *
 * @param drawings
 *   Formulas and diagrams.
 * @param lang
 *   Language of the deck, BCP 47.
 * @returns
 *   What is said, by the text that their pictures have where they stand: on slides the alternative text, in the
 *   handout the source; on one line.
 */
export async function saidDrawings(drawings: SourcedDrawing[], lang: string): Promise<Map<string, SaidDrawing>> {
  const formulas = drawings.filter(({ kind }) => kind === 'formula').map(({ source }) => source)
  const said = new Map<string, SaidDrawing>()
  for (const [tex, spoken] of await spokenFormulas(formulas, lang))
    said.set(altOnOneLine(tex), { ...spoken, isFormula: true })
  const { arrow } = phrasesFor(lang).handout
  for (const { kind, source, alt } of drawings) {
    if (kind !== 'diagram') continue
    const words = diagramSentences(source, arrow) ?? alt
    for (const text of [alt, source]) said.set(altOnOneLine(text), { words, lang, isFormula: false })
  }
  return said
}

/** Alternative text as its drawing is looked up by: blanks and breaks come as they please. */
export function altOnOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
