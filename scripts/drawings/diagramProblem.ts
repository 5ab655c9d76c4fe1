import type { Element } from 'hast'
import type { DiagramProblem } from '../deck/problems.ts'
import { visit } from 'unist-util-visit'
import { wordsOf } from '../text/words.ts'
import { diagramLabels } from './diagramLabels.ts'

/** Words of the language, ends of its arrows, and references in labels: no diagram shows them. */
const LANGUAGE = new Set(
  (
    'flowchart graph TD TB BT LR RL subgraph end direction sequenceDiagram participant actor as Note over left right of ' +
    'activate deactivate loop alt else opt par and critical break rect classDiagram class namespace erDiagram ' +
    'stateDiagram v2 stateDiagram-v2 state note o x amp lt gt quot'
  ).split(' '),
)

/**
 * Find what a drawing lacks: the library passes over what it does not understand, or takes it for a node.
 *
 * @param svg
 *   Drawing.
 * @param said
 *   Mermaid it was made of, without what draws nothing.
 * @returns
 *   What is wrong; nothing when all that is said is there.
 */
export function diagramProblem(svg: Element, said: string): DiagramProblem | undefined {
  const shown = new Set(diagramLabels(svg).flatMap(wordsOf))
  const names = new Set<string>()
  let odd: string | undefined
  visit(svg, 'element', ({ properties }) => {
    for (const key of ['dataId', 'dataFrom', 'dataTo', 'dataActor', 'dataParticipant']) {
      const name = properties[key]
      if (typeof name !== 'string') continue
      wordsOf(name).forEach((word) => names.add(word))
      if (key === 'dataId' && /^-|[-=>|]$/.test(name)) odd ??= name
    }
  })
  if (odd !== undefined) return { id: 'odd-name', name: odd }
  const literal = diagramLabels(svg).find((label) => /^[`/\\]|[`/\\]$/.test(label))
  if (literal !== undefined) return { id: 'literal', text: literal }
  const isDrawn = (word: string): boolean => shown.has(word) || names.has(word) || LANGUAGE.has(word)
  const lost = wordsOf(said.replaceAll(/<\/?\w+\s*\/?>/g, ' ')).find(
    (word) => /[\p{L}\p{N}]/u.test(word) && !isDrawn(word),
  )
  return lost === undefined ? undefined : { id: 'lost', text: lost }
}
