import type { Paragraph } from 'mdast'
import type { Composer, Scope } from './composer.ts'
import { sentencesOf } from '../../text/sentences.ts'
import { textOf } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { pillarCards } from './pillarCards.ts'
import { component, heading, slide } from '../../deck/builders.ts'
import { linksIn } from '../../deck/linksIn.ts'

/** Longest paragraph that is a question by itself, in words. */
const SHORT = 20

/** A short stand-alone question gets a slide of its own; right before the pillars it shows them as its agenda. */
export const question: Composer = {
  takes: (blocks, at, scope) => {
    const block = blocks[at]
    return block?.type === 'paragraph' && isQuestion(block, scope) ? 1 : 0
  },
  compose: (blocks, scope) => {
    const asked = blocks[0] as Paragraph
    const last = scope.section.children.findLast((child) => child.type !== 'section')
    const agenda = last === asked && scope.leadsToPillars ? [component('AgendaCards', pillarCards(scope))] : []
    return [slide('question', scope, [heading(asked.children), ...agenda], blocks, { eyebrow: scope.phrases.question })]
  },
}

function isQuestion(block: Paragraph, { phrases }: Scope): boolean {
  const text = textOf(block)
  return (
    /[?؟？]\P{L}*$/u.test(text) &&
    wordCount(text) <= SHORT &&
    linksIn([block]).length === 0 &&
    sentencesOf(block, phrases.sentences).length === 1
  )
}
