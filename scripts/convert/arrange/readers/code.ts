import type { Code } from 'mdast'
import type { VFile } from 'vfile'
import type { Reader } from './reader.ts'
import { isDrawn, isInColumns } from '../../../text/isInColumns.ts'
import { textOf } from '../../../text/textOf.ts'
import { closer, lettersOf } from '../../fit/closer.ts'
import { report } from '../../report.ts'
import { mostLetters } from '../compositions/terminal.ts'
import { isPrinted } from '../isPrinted.ts'
import { ledBlock } from './ledBlock.ts'

/** Code, its lead-in and the name of its file; what it prints, where that follows with no more than a line that leads to it. */
export const code: Reader = (blocks, at, _, file) => {
  const found = ledBlock(blocks, at, 'code')
  if (!found) return
  const { main, base, below } = found
  warnOfCut(main, file)
  const title = base.blocks.find((block) => block.type === 'paragraph' && block.data?.isCodeTitle)
  const [output] = below
  const isOutput = output?.type === 'code' && isPrinted(output) && !isPrinted(main)
  return {
    ...base,
    kind: 'code',
    code: main,
    ...(title && { file: textOf(title) }),
    ...(isOutput && { output, blocks: [...base.blocks, output] }),
  }
}

/** Columns that no slide shows are told of. */
function warnOfCut(code: Code, file: VFile): void {
  const [letters, most] = [lettersOf(closer(code, 0)), mostLetters()]
  if (letters > most && isInColumns(code.value, code.lang) && !isDrawn(code.value))
    report(file, 'wide-code', { letters, most }, code)
}
