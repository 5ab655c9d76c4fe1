import type { Paragraph, RootContent } from 'mdast'
import type { Unit } from '../unit.ts'
import { textOf } from '../../../text/textOf.ts'
import { wordCount } from '../../../text/words.ts'
import { isLead } from '../../compose/composer.ts'

/** Longest paragraph right before code that is taken for its lead-in, in words. */
const SHORT = 24

/** A block, and the lines that lead to it. */
export interface LedBlock<Block extends RootContent> {
  main: Block
  /** What a unit of it has in any case. */
  base: Pick<Unit, 'blocks' | 'lead'>
  /** Blocks right below it. */
  below: RootContent[]
}

/**
 * Find a block of a type, at a place or below the lines there that lead to it: one that ends in a colon, or a short one
 * before code, and the name of the file.
 */
export function ledBlock<Type extends RootContent['type']>(
  blocks: RootContent[],
  at: number,
  type: Type,
): LedBlock<Extract<RootContent, { type: Type }>> | undefined {
  const leads = leadsAt(blocks, at, type)
  const [main, below] = [blocks[at + leads], blocks.slice(at + leads + 1)]
  if (main?.type !== type) return
  const lead = leads ? (blocks[at] as Paragraph) : undefined
  const base = { blocks: blocks.slice(at, at + leads + 1), ...(lead && !lead.data?.isCodeTitle && { lead }) }
  return { main: main as Extract<RootContent, { type: Type }>, base, below }
}

/** How many lines lead to the block of a type that comes after them. */
function leadsAt(blocks: RootContent[], at: number, type: RootContent['type']): number {
  const [block, below, next] = blocks.slice(at, at + 3)
  if (block?.type !== 'paragraph') return 0
  const names = below?.type === 'paragraph' && below.data?.isCodeTitle ? 1 : 0
  const target = names ? next : below
  if (target?.type !== type) return 0
  return isLead(block) || (type === 'code' && isShort(block)) ? 1 + names : 0
}

function isShort(block: Paragraph): boolean {
  const words = wordCount(textOf(block))
  return words > 0 && words <= SHORT
}
