import type { Paragraph, RootContent } from 'mdast'
import type { Component } from '../../deck/types.ts'
import type { Composer, Scope } from './composer.ts'
import { excerpt } from '../../text/excerpt.ts'
import { labelLines } from '../../text/labelLines.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { textOf } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { isPicture } from '../../deck/picture.ts'
import { isLead } from './composer.ts'
import { pillarCards } from './pillarCards.ts'
import { sources } from './sources.ts'
import { component, heading, paragraph, slide } from '../../deck/builders.ts'
import { linksIn } from '../../deck/linksIn.ts'

/** Longest paragraph that is a question by itself, in words. */
const SHORT = 20

/**
 * A short stand-alone question gets a slide of its own, with the paragraph that answers it; right before the pillars it
 * shows them as its agenda. One that a list answers leads to that.
 */
export const question: Composer = {
  takes: (blocks, at, scope) => {
    if (!isQuestion(blocks[at], scope)) return 0
    const below = blocks[at + 1]
    if (below?.type === 'list' && !sources.takes(blocks, at + 1, scope)) return 0
    return isAnswer(below, scope) ? 2 : 1
  },
  compose: (blocks, scope) => {
    const [asked, answer] = blocks as Paragraph[]
    const last = scope.section.children.findLast((child) => child.type !== 'section')
    const agenda = last === asked && scope.leadsToPillars ? [component('AgendaCards', pillarCards(scope))] : []
    const content = [heading(asked?.children ?? []), ...(answer ? [said(answer, scope)] : []), ...agenda]
    return [slide('question', scope, content, blocks, { eyebrow: scope.phrases.question })]
  },
}

function said(answer: Paragraph, { phrases }: Scope): Component {
  const sentences = sentencesOf(answer, phrases.sentences)
  return component(
    'KeySentences',
    sentences.map((sentence, rank) => paragraph(excerpt(sentence, phrases.sentences).children, rank)),
  )
}

/** Tell a short paragraph that is a question by itself. */
export function isQuestion(block: RootContent | undefined, { phrases }: Scope): boolean {
  if (block?.type !== 'paragraph') return false
  const text = textOf(block)
  return (
    /[?؟？]\P{L}*$/u.test(text) &&
    wordCount(text) <= SHORT &&
    linksIn([block]).length === 0 &&
    sentencesOf(block, phrases.sentences).length === 1
  )
}

/** Whether a block can be what a question above it asks for. */
export function isAnswer(block: RootContent | undefined, scope: Scope): block is Paragraph {
  return (
    block?.type === 'paragraph' &&
    !isLead(block) &&
    !isQuestion(block, scope) &&
    !labelLines(block).lines.length &&
    !block.children.some(isPicture)
  )
}
