import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Scope } from '../../compose/composer.ts'
import type { Unit } from '../unit.ts'

/**
 * Read the blocks from a place on as one unit.
 *
 * @param blocks
 *   Blocks of a section, without the sections below.
 * @param file
 *   File of the page; told what fits on no slide.
 * @returns
 *   Unit of the first block and those right after it that belong to it; nothing where they are not for this reader.
 */
export type Reader = (blocks: RootContent[], at: number, scope: Scope, file: VFile) => Unit | undefined
