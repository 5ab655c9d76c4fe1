import type { BlockContent, List, Paragraph, RootContent } from 'mdast'
import type { ComponentName } from '../../deck/components.ts'
import type { Component, Slide } from '../../deck/types.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Composer, Scope } from './composer.ts'
import { excerpt } from '../../text/excerpt.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { countWords } from '../../text/countWords.ts'
import { shortLinks } from '../../text/shortLinks.ts'
import { formulasAsTex } from '../../text/formulasAsTex.ts'
import { emojiCards } from './emojiCards.ts'
import { component, heading, paragraph, slide } from '../../deck/builders.ts'

/** Most words of the page behind one slide of prose. */
const PROSE = 100
/** Most words of prose that stand beside a list without a slide of their own. */
const BESIDE = 45
/** Most words of a lead-in shown whole above a list. */
const LEAD = 16

/** Prose and lists: emoji lists become cards, emphasised sentences become statements. The last resort: it takes all. */
export const prose: Composer = {
  takes: () => 1,
  compose: (blocks, scope) => {
    const groups = scope.isPillar ? pillarGroups(blocks) : groupsOf(blocks)
    return groups.map((group, index) => groupSlide(group, scope, index === 0))
  },
}

/** A pillar has one slide, so that all prose joins its first list; further lists carry on. */
function pillarGroups(blocks: RootContent[]): RootContent[][] {
  const lists = blocks.flatMap(({ type }, index) => (type === 'list' ? [index] : []))
  const second = lists[1]
  if (second === undefined) return [blocks]
  const cut = isParagraph(blocks[second - 1]) ? second - 1 : second
  return [blocks.slice(0, cut), ...pillarGroups(blocks.slice(cut))]
}

/** Each list with the lines that lead to it and what fits beside it; the prose between by length. */
function groupsOf(blocks: RootContent[]): RootContent[][] {
  const groups: RootContent[][] = []
  let group: RootContent[] = []
  const close = (): void => {
    if (group.length) groups.push(group)
    group = []
  }
  for (const [index, block] of blocks.entries()) {
    const leads = blocks[index + 1]?.type === 'list'
    const hasList = group.some(({ type }) => type === 'list')
    const loose = countWords(group.filter(({ type }) => type !== 'list'))
    if (block.type === 'list') {
      if (hasList) close()
    } else if (
      hasList ? leads || loose + countWords([block]) > BESIDE : loose + countWords([block]) > (leads ? BESIDE : PROSE)
    )
      close()
    group.push(block)
  }
  close()
  return groups
}

function groupSlide(group: RootContent[], scope: Scope, isFirst: boolean): Slide {
  const listAt = group.findIndex(({ type }) => type === 'list')
  const list = group[listAt]
  const isPillarSlide = scope.isPillar && isFirst
  if (list?.type === 'list') return listSlide(group, list, listAt, scope, isPillarSlide)
  const sentences = rank(group.filter(isParagraph).flatMap((block) => sentencesOf(block, scope.phrases.sentences)))
  if (isPillarSlide)
    return titled(
      'pillar',
      scope,
      keySentences(
        sentences.filter(({ rank }) => rank < 3),
        scope,
      ),
      group,
    )
  return statementSlide(sentences, group, scope) ?? titled('section', scope, keySentences(sentences, scope), group)
}

/** Title, lead-in, cards, key sentences: what stands before the list on the page stands before it on the slide. */
function listSlide(group: RootContent[], list: List, at: number, scope: Scope, isPillarSlide: boolean): Slide {
  const before = group.slice(0, at).filter(isParagraph)
  const after = group.slice(at + 1).filter(isParagraph)
  const lead = before.at(-1)
  const leadShown = lead ? leadOf(lead, scope) : []
  const earlier = [
    ...before.slice(0, -1).flatMap((block) => sentencesOf(block, scope.phrases.sentences)),
    ...leadShown.slice(0, -1),
  ]
  const later = after.flatMap((block) => sentencesOf(block, scope.phrases.sentences))
  const strong = rank([...earlier, ...later].filter(({ strongWords }) => strongWords > 0))
  const laterStrong = strong.filter(({ sentence }) => later.includes(sentence))
  const content: Array<BlockContent | Component> = [
    ...keySentences(
      strong.filter(({ sentence }) => earlier.includes(sentence)),
      scope,
      laterStrong.length ? 'LeadIn' : 'KeySentences',
    ),
    ...leadShown.slice(-1).map((sentence) => component('LeadIn', [paragraph(sentence.children)])),
    emojiCards(list, 'cards') ?? list,
    ...keySentences(laterStrong, scope),
  ]
  return titled(isPillarSlide ? 'pillar' : 'section', scope, content, group)
}

/** Sentences of a lead-in that are worth room above the list: all of a short one, else the last. */
function leadOf(lead: Paragraph, { phrases }: Scope): Sentence[] {
  const sentences = sentencesOf(lead, phrases.sentences)
  if (countWords([lead]) <= LEAD) return [{ ...merged(sentences, lead) }]
  return sentences
}

function merged(sentences: Sentence[], lead: Paragraph): Sentence {
  return {
    children: lead.children,
    paragraph: lead,
    words: countWords([lead]),
    strongWords: sentences.reduce((sum, { strongWords }) => sum + strongWords, 0),
  }
}

interface Ranked {
  sentence: Sentence
  /** 0 for the most important. */
  rank: number
}

/** Emphasised sentences first, then the others; both in the order of the page. */
function rank(sentences: Sentence[]): Ranked[] {
  const byWeight = sentences.toSorted((a, b) => Number(b.strongWords > 0) - Number(a.strongWords > 0))
  return sentences.map((sentence) => ({ sentence, rank: byWeight.indexOf(sentence) }))
}

function keySentences(ranked: Ranked[], { phrases }: Scope, name: ComponentName = 'KeySentences'): Component[] {
  const shown = ranked.map(({ sentence, rank }) => paragraph(excerpt(sentence, phrases.sentences).children, rank))
  return shown.length ? [component(name, shown)] : []
}

/** The sentence with the most emphasis set large, others small around it in the order of the page. */
function statementSlide(ranked: Ranked[], group: RootContent[], scope: Scope): Slide | undefined {
  const [main] = ranked.toSorted((a, b) => b.sentence.strongWords - a.sentence.strongWords || a.rank - b.rank)
  if (!main || (main.sentence.strongWords === 0 && (ranked.length > 1 || main.sentence.words > 24))) return
  // In a title it would be TeX, below one it is drawn.
  if (formulasAsTex(main.sentence.children) !== main.sentence.children) return
  const at = ranked.indexOf(main)
  const content = [
    ...keySentences(ranked.slice(0, at), scope, 'Support'),
    heading(shortLinks(excerpt(main.sentence, scope.phrases.sentences).children)),
    ...keySentences(ranked.slice(at + 1), scope, 'Support'),
  ]
  return slide('statement', scope, content, group, { eyebrow: scope.eyebrow })
}

function titled(
  layout: 'pillar' | 'section',
  scope: Scope,
  content: Array<BlockContent | Component>,
  notes: RootContent[],
): Slide {
  const { emoji } = scope.title
  const eyebrow = layout === 'pillar' ? scope.badge : undefined
  const alias = layout === 'pillar' ? { routeAlias: `pillar-${scope.pillar}` } : {}
  return slide(layout, scope, [heading(scope.heading), ...content], notes, { emoji, eyebrow, ...alias })
}

function isParagraph(node: RootContent | undefined): node is Paragraph {
  return node?.type === 'paragraph'
}
