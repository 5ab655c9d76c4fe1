import type { Element } from 'xast'
import type { Paragraph, PresentationTheme, Run } from '../presentation.ts'
import { x } from 'xastscript'
import { type HangingParagraph, hanging } from './hanging.ts'
import { LEVELS, paragraphLook } from './paragraphLook.ts'
import { runLook } from './runLook.ts'

/** How a level of a text looks where nothing else is said: as in these. */
export interface Level {
  paragraph: HangingParagraph
  run: Run
}

/**
 * Find out how each level of a text looks: items of lists before other paragraphs, and the run with the most letters.
 *
 * @param paragraphs
 *   A text, as a pattern.
 * @param count
 *   How many there are at least (default: as many as there are in the text).
 * @returns
 *   Levels from the first to the deepest; one that is not there is as the one before it, further in.
 */
export function levelsIn(paragraphs: Paragraph[], count = 1): Level[] {
  const deepest = Math.min(LEVELS - 1, Math.max(count - 1, ...paragraphs.map(({ level = 0 }) => level)))
  const hung = hanging(paragraphs)
  const levels: Level[] = []
  for (let at = 0; at <= deepest; at++) {
    const own = hung.filter(({ level = 0, runs }) => level === at && runs.length)
    const paragraph = own.find(({ bullet }) => bullet) ?? own[0]
    const run = paragraph?.runs.toSorted((a, b) => b.text.length - a.text.length)[0]
    if (paragraph && run) levels.push({ paragraph, run: plain(run) })
    else if (levels[at - 1]) levels.push(deeper(levels[at - 1] as Level, at))
  }
  return levels
}

/**
 * Write how the levels of a text look.
 *
 * @param levels
 *   From the first on.
 * @param theme
 *   Theme of the presentation.
 * @param count
 *   How many are written: what is not there is made after the last one (default: those that are there).
 * @returns
 *   `a:lvl1pPr` and so on.
 */
export function levelStyles(levels: Level[], theme: PresentationTheme, count = levels.length): Element[] {
  return Array.from({ length: count }, (_, at) => {
    const last = levels.at(-1)
    const level = levels[at] ?? (last && deeper(last, at))
    if (!level) return []
    const { attributes, children } = paragraphLook(level.paragraph, theme, 1)
    const { attributes: own, children: parts } = runLook(level.run, theme)
    return x(`a:lvl${at + 1}pPr`, attributes, [...Object.values(children), x('a:defRPr', own, Object.values(parts))])
  }).flat()
}

/** What marks some words, or leads from them, is theirs: not the look of all that somebody writes there. */
function plain({ text, font, size, colour, isBold, isItalic, isUpperCase, spacing, field }: Run): Run {
  return {
    text,
    font,
    size,
    colour,
    ...(isBold && { isBold }),
    ...(isItalic && { isItalic }),
    ...(isUpperCase && { isUpperCase }),
    ...(spacing !== undefined && { spacing }),
    ...(field && { field }),
  }
}

/** The same, as far in again. */
function deeper({ paragraph, run }: Level, level: number): Level {
  const { indent = 0, hang = indent / ((paragraph.level ?? 0) + 1) } = paragraph
  const further = level - (paragraph.level ?? 0)
  return { paragraph: { ...paragraph, level, indent: indent + hang * further }, run }
}
