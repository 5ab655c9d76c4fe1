import type { RootContent } from 'mdast'
import type { ProseUnit } from '../unit.ts'
import type { Reader } from './reader.ts'
import { sentencesOf } from '../../../text/sentences.ts'

/** A paragraph; of any other block, nothing is told apart. The last resort: it takes all. */
export const prose = ((blocks, at, { phrases }): ProseUnit => {
  const block = blocks[at] as RootContent
  const sentences = block.type === 'paragraph' ? sentencesOf(block, phrases.sentences) : []
  return { kind: 'prose', blocks: [block], sentences }
}) satisfies Reader
