import type { Root } from 'mdast'
import type { VFile } from 'vfile'

/** Change a tree in place, or only complain: never throw, never print. */
export type Rule = (tree: Root, file: VFile) => void
