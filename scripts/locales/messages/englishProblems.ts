import type { SlideProblem, SlidesFileProblem } from '../../deck/ownSlide.ts'
import type { DiagramProblem, FormulaProblem, LeftOut, PictureProblem } from '../../deck/problems.ts'
import type { Counted, Facts, InParagraph, MatterProblem, SettingProblem, TextsOf } from './facts.ts'
import { sentence } from '../../text/sentence.ts'

/** What follows the name of a picture. */
const PICTURES: TextsOf<PictureProblem> = {
  'not-found': () => 'was not found.',
  remote: () => 'is on another site, and nothing is downloaded. Save it beside the page.',
  'own-computer': () => 'has a path that only works on one computer. Save it beside the page.',
  'no-static-folder': () => 'was not found. Point `--static` to the folder it belongs to.',
  'not-in-static-folder': () => 'was not found in the folder of static files (`--static`). Check its path.',
  'not-beside-page': () => 'was not found. Check its path, which is relative to the page.',
  'not-in-project': ({ folder }) =>
    `was not found in the folder \`${folder}\`, nor in its folders for pictures, such as \`static\` or \`public\`. Point \`--static\` to the folder it belongs to.`,
  outside: ({ folder }) => `is outside the folder \`${folder}\`. Move it there.`,
  'no-file': ({ kind }) => `is a ${kind}, not a file. Check its path.`,
  'too-large': ({ most, size }) => `is too large: ${size} MB (at most ${most} MB). Make it smaller.`,
  'not-readable': ({ code }) => `cannot be read (${code}). Check the file.`,
  'not-permitted': () => 'may not be read. Check its permissions.',
  'wrong-ending': ({ endings }) => `is of an unknown kind. Use one of ${endings.join(', ')}.`,
  'too-many-pixels': ({ most, size }) =>
    `is too large: ${size} million pixels (at most ${most} million). Make it smaller.`,
  empty: () => 'is an empty file. Save it again.',
  'web-page': () => 'is a web page. Save the picture itself.',
  'other-kind': () => 'is not a picture, whatever its name says. Save the picture itself.',
  damaged: () => 'is damaged: part of the file is missing or wrong. Save it again.',
  packed: () => 'is packed with gzip. Unpack it to a plain `.svg`.',
  'svg-xml': ({ reason }) => `is not well-formed XML: ${sentence(reason)}`,
  'svg-encoding': () => 'is in an encoding that cannot be read. Save it as UTF-8.',
  'svg-entities': () => 'has entities of its own. Export it as plain SVG.',
  'svg-levels': () => 'is nested too deeply. Use fewer levels of groups.',
  'svg-root': () => 'is not a drawing: its first element is not `<svg>`. Export it as plain SVG.',
  'svg-size': () => 'has no size. Give it a `viewBox`, or a `width` and `height`.',
  'svg-too-much': () => 'takes too long to draw: its parts repeat one another too often. Simplify it.',
}

/** What follows the name of a file that a brand names. */
const BRAND_FILES: TextsOf<PictureProblem> = {
  ...PICTURES,
  remote: () => 'is on another site, and nothing is downloaded. Save it beside this file.',
  'own-computer': () => 'has a path that only works on one computer. Save it beside this file.',
  'not-beside-page': () => 'was not found. Check its path, which is relative to this file.',
}

/** What follows the path of a file of slides. */
const SLIDES_FILES: TextsOf<SlidesFileProblem> = {
  'not-found': () => 'was not found. Check its path, which is relative to the page.',
  outside: ({ folder }) => `is outside the folder \`${folder}\`. Move it there.`,
  'no-file': ({ kind }) => `is a ${kind}, not a file. Check its path.`,
  'not-permitted': () => 'may not be read. Check its permissions.',
  'not-readable': ({ code }) => `cannot be read (${code}). Check the file.`,
  'too-large': ({ most, size }) => `is too large: ${size} kB (at most ${most} kB). Split it into several files.`,
  encoding: () => 'is not UTF-8 text. Save it as UTF-8.',
  empty: () => 'has no slide. Write one.',
}

const SLIDES: TextsOf<SlideProblem> = {
  tag: ({ found }) =>
    found === 'img'
      ? 'a picture needs an address of its own on slides. Write `![…](…)`.'
      : `\`<${found}>\` is no element that slides have. Put it into a component.`,
  component: ({ found, nearest, file }) =>
    file
      ? `\`diapos/components/${file}\` is no component by its name. Call it \`${found}.vue\`, and write \`<${found}>\`.`
      : `there is no component \`<${found}>\`. ${nearest ? `Did you mean \`<${nearest}>\`?` : `Put \`${found}.vue\` into \`diapos/components\`, beside the page.`}`,
  'broken-tag': ({ found }) => `\`${found}\` is no complete tag. Close it, or write \`&lt;\`.`,
  expression: ({ found }) => `\`${found}\` is an expression. Put it into a component, or write it as code.`,
  bound: ({ found }) =>
    found.startsWith(':')
      ? `\`${found}\` runs code. Write \`${found.slice(1)}="…"\`, with a text, or put it into a component.`
      : `\`${found}\` runs code. Put it into a component.`,
  told: ({ found }) => `a component is told nothing by the name \`${found}\`. Leave it out.`,
  attribute: ({ found }) =>
    `a slide has no attribute \`${found}\`. ${found.startsWith('on') ? 'Put it into a component.' : 'Leave it out.'}`,
  value: ({ found }) => `\`${found}\` runs or loads something. Leave it out, or do it in a component.`,
  snippet: () => '`<<<` takes in another file. Write its code here.',
  'front-matter': ({ reason }) => `the front matter cannot be read: ${sentence(reason)}`,
}

const MATTER: TextsOf<MatterProblem> = {
  indent: () =>
    'this line is not indented like the others of its level. Give keys of one level the same number of spaces.',
  open: () => 'a bracket or quote is not closed. Close it, or put the whole value in quotes.',
  value: () => 'this line is not `key: value`. Put its value in quotes, such as `title: "…"`, or remove the line.',
  other: ({ reason }) => sentence(reason),
}

const FORMULAS: TextsOf<FormulaProblem> = {
  'not-alone': () => 'Formula inside a list, quote or note. Put it outside, on lines of its own.',
  'too-many': () => 'This page has too many large formulas. Split the page.',
  'too-high': () => 'This formula is too tall for a line of text. Put it on lines of its own, between `$$`.',
  'too-deep': () => 'This formula is nested too deeply. Use fewer levels.',
  'no-drawing': () => 'This formula cannot be drawn. Check its TeX.',
  'more-than-drawing': () => 'This formula has commands that do more than draw. Remove them.',
  'too-long': ({ most }) => `This formula is too long (at most ${most} characters). Split it.`,
  'too-many-signs': ({ most }) =>
    `This formula is too long with its macros expanded (at most ${most} signs). Split it.`,
  'too-large': ({ most }) => `This formula is too large (at most ${most} em). Make it smaller.`,
  tex: ({ reason }) => `This formula cannot be drawn: ${sentence(reason)}`,
}

const DIAGRAMS: TextsOf<DiagramProblem> = {
  'not-alone': () => 'Diagram inside a list or note. Put it outside.',
  'too-many': () => 'This page has too many diagrams. Split the page.',
  'unknown-kind': () => 'Only flowcharts, sequence, class, state and entity diagrams can be drawn.',
  'no-drawing': () => 'This diagram has nothing to draw. Check its Mermaid code.',
  'no-layout': () => 'The arrows of this diagram cannot be laid out. Use fewer arrows, or others.',
  'too-many-lines': ({ most }) => `This diagram has too many lines (at most ${most}). Split it.`,
  'too-many-arrows': ({ most }) => `This diagram has too many arrows (at most ${most}). Split it.`,
  'too-long': ({ most }) => `This diagram is too long (at most ${most} characters). Split it.`,
  'odd-name': ({ name }) => `This diagram cannot be drawn: \`${name}\` is not a name.`,
  literal: ({ text }) => `This diagram would show \`${text}\` with its marks. Write it without them.`,
  lost: ({ text }) => `This diagram would not show \`${text}\`. Write that part another way.`,
  'no-font': ({ text }) => `No font of the slides can draw \`${text}\` in this diagram. Use other letters.`,
  mermaid: ({ reason }) => `This diagram cannot be drawn: ${sentence(reason)}`,
}

const SETTINGS: TextsOf<SettingProblem> = {
  'too-many-colours': ({ most }) => `give at most ${most} colours.`,
  'no-colour': () => 'write colours such as `"#136a54"`, in quotes.',
  'no-switch': () => 'write `true` or `false`.',
  'no-text': () => 'write a text.',
  'no-minutes': ({ least, most }) => `write a number of minutes, ${least} to ${most}.`,
  'no-choice': ({ known }) => `write one of ${known.map((one) => `\`${one}\``).join(', ')}.`,
  contrast: ({ colour, ground, found, least }) =>
    `\`${colour}\` is hard to read on \`${ground}\`: its contrast is ${found.toFixed(1)} (at least ${least}). Use a darker colour.`,
}

const LEFT_OUT: Record<Exclude<LeftOut, `<${string}>`>, string> = {
  scripts: 'its scripts',
  handlers: 'its event handlers',
  'links-that-run': 'links that run code',
  'animated-links': 'its animated links',
  'style-sheets': 'style sheets in other files',
  loaded: 'what it loads from elsewhere',
  drawings: 'a drawing inside it that cannot be shown',
  pictures: 'a picture inside it that cannot be shown',
}

/** Kinds whose own names say too little. */
const KINDS: Partial<Record<Counted, string>> = {
  'pointed brackets': 'angle brackets',
  'lengths of code marks': 'different lengths of code marks',
}

/** Kinds that are not counted by paragraph: where they are counted, and what to do. */
const PLACES: Record<Exclude<Counted, InParagraph>, [where: string, remedy: string]> = {
  headings: ['on one page', 'Split it into several pages'],
  quotes: ['on one page', 'Split it into several pages'],
  'link definitions': ['on one page', 'Split it into several pages'],
  footnotes: ['on one page', 'Split it into several pages'],
  'references to footnotes': ['on one page', 'Split it into several pages'],
  'blank lines': ['in a row', 'Delete them'],
  columns: ['in one table', 'Make it narrower'],
  rows: ['in one table', 'Split it under several headings'],
  items: ['in one list', 'Split it under several headings'],
}

/** Say what keeps a picture from being shown: the predicate of a sentence, and what to do. */
export function pictureProblem(problem: PictureProblem): string {
  return textOf(PICTURES, problem)
}

/**
 * Say what keeps a picture or font of a brand from being used: the predicate of a sentence, and what to do.
 *
 * @param isOfStatics
 *   Whether its path is told from the folder of static files, not from that of the file that names it.
 */
export function brandFileProblem(problem: PictureProblem, isOfStatics = false): string {
  return isOfStatics && problem.id === 'not-beside-page'
    ? 'was not found. Check its path, which is relative to the folder of static files.'
    : textOf(BRAND_FILES, problem)
}

/** Say what keeps a file of slides from being read: the predicate of a sentence, and what to do. */
export function slidesFileProblem(problem: SlidesFileProblem): string {
  return textOf(SLIDES_FILES, problem)
}

/** Say what keeps a slide from being taken, and what to do. */
export function slideProblem(problem: SlideProblem): string {
  return textOf(SLIDES, problem)
}

/** Say what keeps front matter from being read, and what to do: the end of a sentence. */
export function matterProblem(problem: MatterProblem): string {
  return textOf(MATTER, problem)
}

/** Say what keeps a formula from being drawn, in a sentence, and what to do. */
export function formulaProblem(problem: FormulaProblem): string {
  return textOf(FORMULAS, problem)
}

/** Say what keeps a diagram from being drawn, in a sentence, and what to do. */
export function diagramProblem(problem: DiagramProblem): string {
  return textOf(DIAGRAMS, problem)
}

/** Say how a setting has to be written: the end of a sentence. */
export function settingProblem(problem: SettingProblem): string {
  return textOf(SETTINGS, problem)
}

/** Name what is left out of a picture. */
export function leftOutOf(what: LeftOut): string {
  return what in LEFT_OUT ? LEFT_OUT[what as keyof typeof LEFT_OUT] : `\`${what}\``
}

/** Say of what there is too much. */
export function tooMuch({ what, most }: Facts['too-much']): string {
  if (what === 'marks for so many characters') return 'Too many marks in one long paragraph. Split the paragraph.'
  const [where, remedy] = PLACES[what as keyof typeof PLACES] ?? ['in one paragraph', 'Split the paragraph']
  return `Too many ${KINDS[what] ?? what} ${where} (at most ${most}). ${remedy}.`
}

function textOf<Problem extends { id: string }>(texts: TextsOf<Problem>, problem: Problem): string {
  return texts[problem.id as Problem['id']](problem as never)
}
