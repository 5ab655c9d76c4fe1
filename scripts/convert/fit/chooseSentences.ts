import type { Paragraph } from 'mdast'
import type { Slide } from '../../deck/types.ts'
import { doesFit } from './paginate.ts'
import { countWords } from '../../text/countWords.ts'

/** Most words of sentences on a slide, beside its title and cards. */
const WORDS = 45

/** Leave sentences that are over the budget of words to the notes; the most important stay. */
export function sentencesWithinBudget(slide: Slide): Slide {
  const ranked = paragraphsIn(slide.children).filter(({ data }) => data?.rank !== undefined)
  const statement =
    slide.layout === 'statement' ? countWords(slide.children.filter(({ type }) => type === 'heading')) : 0
  const kept = new Set<Paragraph>()
  let words = statement
  for (const paragraph of ranked.toSorted((a, b) => (a.data?.rank ?? 0) - (b.data?.rank ?? 0))) {
    const more = countWords([paragraph])
    if (words + more > WORDS && (kept.size || statement)) continue
    kept.add(paragraph)
    words += more
  }
  const keep = (node: Slide['children'][number]): Slide['children'] => {
    if (node.type === 'paragraph' && node.data?.rank !== undefined) return kept.has(node) ? [node] : []
    if (node.type !== 'component') return [node]
    const children = node.children.flatMap(keep)
    return node.children.length && !children.length ? [] : [{ ...node, children }]
  }
  return { ...slide, children: slide.children.flatMap(keep) }
}

/** Leave optional sentences to the notes, the least important first, as long as some are left and it is too high. */
export function withoutOptionalSentences(slide: Slide): Slide {
  const ranked = paragraphsIn(slide.children)
    .filter(({ data }) => data?.rank !== undefined)
    .toSorted((a, b) => (b.data?.rank ?? 0) - (a.data?.rank ?? 0))
  let fewer = slide
  for (const paragraph of ranked.slice(0, -1)) {
    if (doesFit(fewer)) break
    fewer = { ...fewer, children: withoutParagraph(fewer.children, paragraph) }
  }
  return fewer
}

function withoutParagraph(nodes: Slide['children'], dropped: Paragraph): Slide['children'] {
  return nodes.flatMap((node): Slide['children'] => {
    if (node === dropped) return []
    if (node.type !== 'component') return [node]
    const children = withoutParagraph(node.children, dropped)
    return node.children.length && !children.length ? [] : [{ ...node, children }]
  })
}

function paragraphsIn(nodes: Array<Slide['children'][number]>): Paragraph[] {
  return nodes.flatMap((node) => {
    if (node.type === 'paragraph') return [node]
    return node.type === 'component' ? paragraphsIn(node.children) : []
  })
}
