import type { Root } from 'mdast'
import type { VFile } from 'vfile'

/** Understand one more way of writing, in place, before the words of a page are counted: never throw, never print. */
export type Syntax = (tree: Root, file: VFile) => void
