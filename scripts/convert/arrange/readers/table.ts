import type { Reader } from './reader.ts'
import { ledBlock } from './ledBlock.ts'

/** A table, and the line that leads to it. */
export const table: Reader = (blocks, at) => {
  const found = ledBlock(blocks, at, 'table')
  return found && { ...found.base, kind: 'table', table: found.main }
}
