import type { Said } from './accessible/steps/figures.ts'
import type { SourcedDrawing } from '../../deck/drawingsIn.ts'
import { diagramSentences } from '../../drawings/diagramSentences.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { spokenFormulas } from '../../drawings/spokenFormulas.ts'

/**
 * Say drawings in words.
 *
 * @param drawings
 *   Formulas and diagrams.
 * @param lang
 *   Language of the deck, BCP 47.
 * @returns
 *   What is said, by the text that their pictures have where they are printed: on slides the alternative text, in the
 *   handout the source; on one line.
 */
export async function saidOf(drawings: SourcedDrawing[], lang: string): Promise<Map<string, Said>> {
  const formulas = drawings.filter(({ kind }) => kind === 'formula').map(({ source }) => source)
  const said = new Map<string, Said>()
  for (const [tex, spoken] of await spokenFormulas(formulas, lang))
    said.set(onOneLine(tex), { ...spoken, isFormula: true })
  const { arrow } = phrasesFor(lang).handout
  for (const { kind, source, alt } of drawings) {
    if (kind !== 'diagram') continue
    const words = diagramSentences(source, arrow) ?? alt
    for (const text of [alt, source]) said.set(onOneLine(text), { words, lang, isFormula: false })
  }
  return said
}

function onOneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
