import type { Nodes, Paragraph, RootContent } from 'mdast'
import type { Deck } from '../../../deck/types.ts'
import type { FaultTold } from '../../../locales/texts/facts/faults.ts'
import type { Fault, Seen } from '../../checked.ts'
import type { KitInView } from '../kitInView.ts'
import { COMPONENTS } from '../../../deck/components.ts'
import { PHRASING_PARENTS, textOf } from '../../../text/textOf.ts'

/** Where a sentence, or a part of one that can stand alone, ends: at a sign, with what closes behind it, or at an emoji. */
const ENDS = /(?:[.!?…:;。！？]["'’»”)\]]*|\p{Extended_Pictographic}|\n)$/u
/** What a sentence goes on with. */
const GOES_ON = /^(?:[\p{L}\p{N}(«“"—–,;])/u
/** Letters by which the other part of a sentence is known. */
const NEXT = 5

/**
 * Check that a paragraph that begins or ends within a sentence of the page says so by « … ».
 *
 * @param kit
 *   Kit.
 * @returns
 *   Paragraphs seen, and unmarked cuts.
 */
export function cuts({ conversion: { deck } }: KitInView): Promise<Seen> {
  const count = deck.children.flatMap(({ children }) => paragraphsIn(children)).length
  return Promise.resolve({ found: { id: 'paragraphs', count }, faults: unmarked(deck) })
}

/**
 * Find paragraphs of slides that are cut out of a sentence of the notes without a mark.
 *
 * @param deck
 *   Deck.
 * @returns
 *   A fault for each.
 */
export function unmarked({ children }: Pick<Deck, 'children'>): Fault[] {
  const said = children.flatMap(({ notes }) => notes.flatMap(blocksIn)).map(squeezed)
  return children.flatMap((slide, index) =>
    paragraphsIn(slide.children).flatMap((paragraph) => {
      const others = slide.children.flatMap(blocksIn).filter((block) => block !== paragraph)
      const told = cutOf(squeezed(paragraph), said, others.map(squeezed).join('\n'))
      return told ? { slide: index + 1, element: textOf(paragraph).trim().slice(0, 40), told } : []
    }),
  )
}

/**
 * Say how a text is cut. Where it also stands whole, it is not, nor where the sentence goes on in what else the slide
 * shows, such as its title or a card.
 */
function cutOf(text: string, said: string[], others: string): FaultTold | undefined {
  const bare = text.replace(/^…/, '').replace(/…$/, '')
  if (!bare) return undefined
  let cut: FaultTold | undefined
  for (const block of said) {
    for (let at = block.indexOf(bare); at >= 0; at = block.indexOf(bare, at + 1)) {
      const before = block.slice(0, at)
      const after = block.slice(at + bare.length)
      const isBegun = !text.startsWith('…') && before !== '' && !ENDS.test(before)
      const goesOn = !text.endsWith('…') && GOES_ON.test(after) && !ENDS.test(bare)
      const isBegunHere = isBegun && others.includes(before.replace(/\P{L}+$/u, '').slice(-NEXT))
      const goesOnHere = goesOn && others.includes(after.replace(/^\P{L}+/u, '').slice(0, NEXT))
      const [begins, ends] = [isBegun && !isBegunHere, goesOn && !goesOnHere]
      if (!begins && !ends) return undefined
      cut ??= { id: begins ? 'begins-within' : 'ends-within' }
    }
  }
  return cut
}

/** Paragraphs that are shown as text. */
function paragraphsIn(nodes: readonly Nodes[]): Paragraph[] {
  return nodes.flatMap((node): Paragraph[] => {
    if (node.type === 'paragraph') return [node]
    if (node.type === 'component' && COMPONENTS[node.name].isOfLabels) return []
    const isOfOthers = node.type === 'list' || node.type === 'table' || node.type === 'footnoteDefinition'
    return 'children' in node && !isOfOthers ? paragraphsIn(node.children) : []
  })
}

/** Blocks of a text that hold words side by side. */
function blocksIn(node: RootContent | Nodes): Nodes[] {
  if (PHRASING_PARENTS.has(node.type) || !('children' in node)) return [node]
  return node.children.flatMap(blocksIn)
}

/** Text without blanks, which are set anew on slides, and what emoji are joined by; ends of lines part sentences. */
function squeezed(node: Nodes): string {
  return textOf(node)
    .trim()
    .replaceAll(/[^\S\n]|\u200B|\u200D|\u2060|\uFE0F|\u00AD|\p{Emoji_Modifier}/gu, '')
}
