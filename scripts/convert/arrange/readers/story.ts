import type { Reader } from './reader.ts'
import { sentencesOf } from '../../../text/sentences.ts'
import { exampleStory } from '../../compose/example.ts'

/** A story that its author announces: prose under a title of its own. */
export const story: Reader = (blocks, at, scope) => {
  const found = exampleStory(blocks, at, scope)
  if (!found) return
  const { title, count, told, hasFigure } = found
  const sentences = sentencesOf(told, scope.phrases.sentences)
  const isStory = hasFigure && { isStory: true as const }
  return { kind: 'prose', blocks: blocks.slice(at, at + count), sentences, ...isStory, asked: { title } }
}
