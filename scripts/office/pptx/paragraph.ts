import type { Element } from 'xast'
import type { Run } from '../presentation.ts'
import type { TextContext } from './context.ts'
import type { HangingParagraph } from './hanging.ts'
import type { Level } from './levels.ts'
import { x } from 'xastscript'
import { type Look, differing } from './differing.ts'
import { languageTag } from './languageTag.ts'
import { linkOf } from './link.ts'
import { PLAIN_PARAGRAPH, paragraphLook } from './paragraphLook.ts'
import { PLAIN_RUN, runLook } from './runLook.ts'

/** Name of the field, the same wherever it is. */
const FIELD = '{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}'

/**
 * Write a paragraph: of its look, what its placeholder does not say already.
 *
 * @param paragraph
 *   Paragraph.
 * @param context
 *   Theme, language and links of the part.
 * @param options
 *   Look of its level in the placeholder (default: it has none); number that its list begins with; number of its slide, which
 *   fields show.
 * @returns
 *   `a:p`.
 */
export function paragraphOf(
  paragraph: HangingParagraph,
  context: TextContext,
  { level, startAt, no }: { level?: Level | undefined; startAt?: number | undefined; no?: number | undefined } = {},
): Element {
  const inherited = level ? paragraphLook(level.paragraph, context.theme) : PLAIN_PARAGRAPH
  const { attributes, children } = differing(paragraphLook(paragraph, context.theme, startAt), inherited)
  const look = level ? runLook(level.run, context.theme) : PLAIN_RUN
  const own = x('a:pPr', { ...attributes, lvl: paragraph.level || undefined }, Object.values(children))
  return x('a:p', [
    ...(Object.keys(own.attributes).length || own.children.length ? [own] : []),
    ...paragraph.runs.flatMap((run) => runsOf(run, look, context, no)),
  ])
}

/** A run, or several with line breaks between them. */
function runsOf(run: Run, inherited: Look, context: TextContext, no?: number): Element[] {
  const properties = propertiesOf(run, inherited, context)
  if (run.field) return [x('a:fld', { id: FIELD, type: 'slidenum' }, [properties, x('a:t', [String(no ?? run.text)])])]
  return run.text
    .split('\n')
    .flatMap((text, index) => [
      ...(index ? [x('a:br', [structuredClone(properties)])] : []),
      ...(text ? [x('a:r', [properties, x('a:t', [text])])] : []),
    ])
}

function propertiesOf(run: Run, inherited: Look, { theme, lang, relations }: TextContext): Element {
  const { attributes, children } = differing(runLook(run, theme), inherited)
  const isOfTheme = theme.colours['hlink']?.toUpperCase() === run.colour.hex.toUpperCase()
  return x('a:rPr', { lang: run.lang ? languageTag(run.lang) : lang, ...attributes }, [
    ...Object.values(children),
    ...(run.link ? [linkOf(run.link, relations, isOfTheme ? undefined : 'own colour')] : []),
  ])
}
