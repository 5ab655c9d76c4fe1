import type { VFile } from 'vfile'
import { type Look, lookOf } from '../tokens/look.ts'
import { brandOfPage } from './brandOfPage.ts'

/** Tell the colours that the deck of a page wears of a brand; nothing where they are ours. */
export function lookOfFile(file: VFile): Look | undefined {
  const colours = brandOfPage(file)?.colours
  return colours && lookOf(colours)
}
