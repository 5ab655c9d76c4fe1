import type { VFile } from 'vfile'
import type { Slide } from '../../deck/types.ts'
import { geometry } from '../../tokens/geometry.ts'
import { advanceOf } from '../measure/advanceOf.ts'
import { codeWidth } from '../measure/codeWidth.ts'
import { isInColumns } from '../../text/isInColumns.ts'
import { report } from '../report.ts'
import { closer, lettersOf, widthOf } from './closer.ts'
import { leftColumns } from './leftColumns.ts'
import { RUNNING } from './running.ts'

/**
 * Set code in columns, as programs print them, as small as its longest line asks for, its columns closer together: broken,
 * nobody could read it. Of lines that are too long for that the left columns are shown; the notes have all of them.
 *
 * @param file
 *   File of the page; told what is not shown.
 * @returns
 *   The slide itself when it has no such code.
 */
export function fitColumns(slide: Slide, file: VFile): Slide {
  const blocks = slide.children
    .filter((block) => block.type === 'code')
    .filter(({ lang, value }) => isInColumns(value, lang))
  if (!blocks.length || (slide.layout !== 'section' && slide.layout !== 'pillar')) return slide
  const shown = new Map(
    blocks.map((block) => [block as Slide['children'][number], leftColumns(closer(block, usualRoom()), mostLetters())]),
  )
  const code = sizeFor(Math.max(...[...shown.values()].map(({ value }) => widthOf(value))))
  if (code < geometry.code.wide.least) return slide
  for (const block of blocks)
    if (lettersOf(closer(block, usualRoom())) > mostLetters())
      report(file, 'wide-code', { letters: lettersOf(closer(block, usualRoom())), most: mostLetters() }, block)
  const children = slide.children.map((child) => shown.get(child) ?? child)
  const { size, wide } = geometry.code
  const isSmaller = code < (size * RUNNING.most) / geometry.text.size || code < wide.below
  return { ...slide, children, ...(isSmaller && { frontmatter: { ...slide.frontmatter, code } }) }
}

/** Room for a line of usual size, in em. */
function usualRoom(): number {
  return codeWidth(geometry.frame.width, false) / geometry.code.size
}

/** Size at which a line of so many em has room, in px: in a panel as wide as the text, else in a wider one. */
function sizeFor(em: number): number {
  const [usual = 0, wide = 0] = [false, true].map((isWide) => codeWidth(geometry.frame.width, isWide) / em)
  return (
    Math.floor((usual >= geometry.code.wide.below ? usual : Math.min(wide, geometry.code.wide.below - 0.1)) * 10) / 10
  )
}

/** Most letters of a line at the smallest size. */
function mostLetters(): number {
  return Math.floor(codeWidth(geometry.frame.width, true) / geometry.code.wide.least / advanceOf('0', 'mono'))
}
