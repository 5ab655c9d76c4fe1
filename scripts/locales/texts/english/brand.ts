import type { BrandFacts, FontFacts, FontFileFacts } from '../facts/brand.ts'
import type { FontRole } from '../../../tokens/brandFont.ts'
import { brandFileProblem } from '../../messages/englishProblems.ts'
import { type Wording, worded } from '../told.ts'
import { fileProblems } from './files.ts'
import { didYouMean } from './phrases.ts'
import { yaml } from './yaml.ts'

const FILES: Wording<FontFileFacts> = {
  ...fileProblems,
  'no-font': () => 'is no font that can be read. Use a TTF, OTF, WOFF or WOFF2 file.',
}

const FONTS: Wording<FontFacts> = {
  'no-usable-file': () => 'has no file that can be used.',
  'no-file': () => 'has no file.',
  'several-widths': () => 'has letters of several widths, so that columns of code would not close.',
  unnamed: () => 'has no file. Name its files under `typography.fonts`, with `source: file`.',
  fetched: ({ source }) =>
    `would be fetched from ${source}, and nothing is. Save its files and name them with \`source: file\`.`,
}

/** What letters are for, in English. */
export const fontRoles: Record<FontRole, string> = { text: 'text', head: 'titles', mono: 'code' }

const COLOUR = 'is no colour. Write one such as `"#136a54"`, in quotes, or a name of `color.palette`.'

/** Cut down: a contrast that is nearly enough is not enough. */
const floor = (contrast: number): string => (Math.floor(contrast * 10) / 10).toFixed(1)

/** What is said of the files of a brand, in English. */
export const brand: Wording<BrandFacts> = {
  'file-not-read': ({ problem }) => `This ${worded(fileProblems, problem)} Nothing of it is used.`,
  'no-yaml': ({ problem }) => `Nothing of this file is used: ${worded(yaml, problem)}`,
  'no-keys': ({ key }) =>
    key === undefined
      ? 'This has no keys. Write `color:`, `logo:` and so on, see docs/brand.md.'
      : `This has no keys. Write them below \`${key}:\`, see docs/brand.md.`,
  'no-list': () => 'This is no list. Begin each part of it with a hyphen, on a line of its own.',
  'unknown-key': ({ name, nearest, known }) =>
    `\`${name}\` is not a key of brand.yml.${didYouMean(nearest) || ` Known are ${known.join(', ')}.`}`,
  'no-colour': ({ value }) => `${value === undefined ? 'This' : `\`${value}\``} ${COLOUR}`,
  'comment-colour': ({ value }) => `\`${value}\` is a comment in YAML, not a colour. Put it in quotes: \`"${value}"\`.`,
  'no-cover': ({ value, known }) => `\`${value}\` is no cover. Write one of: ${known.join(', ')}.`,
  'long-footer': ({ most }) => `This is longer than the foot of a slide: shorten it to ${most} characters.`,
  'no-family': () => 'This has no `family`. Name the font.',
  'no-weight': ({ value, least, most }) =>
    `\`${value}\` is no weight. Write a number from ${least} to ${most}, such as 400 or 700.`,
  'site-not-read': () => 'The settings of the site could not be read, so its look is not taken over.',
  'not-written-out': ({ name }) =>
    `\`${name}\` is not written out here, so it is not taken over: say it in _brand.yml.`,
  'sheet-not-read': ({ path }) =>
    `The style sheet \`${path}\` cannot be read within this project, so nothing is taken over from it.`,
  contrast: ({ colour, ground, before, text, after, least, shade }) => {
    const set = shade === undefined ? `\`${text}\`` : `its shade \`${shade}\`, \`${text}\``
    return `\`${colour}\` has a contrast of ${floor(before)} : 1 on \`${ground}\`, too little for text (${least} : 1). It stays for areas; text is set in ${set}, ${floor(after)} : 1.`
  },
  picture: ({ path, problem, isOfStatics }) => `\`${path}\` ${brandFileProblem(problem, isOfStatics)} It is left out.`,
  'font-file': ({ path, problem }) => `The font file \`${path}\` ${worded(FILES, problem)}`,
  'font-file-not-found': ({ path, problem }) => `The font file \`${path}\` ${brandFileProblem(problem)}`,
  font: ({ family, problem, roles }) =>
    `The font \`${family}\` ${worded(FONTS, problem)} Ours is used for ${roles.map((role) => fontRoles[role]).join(' and ')}.`,
  'may-not-embed': ({ family }) =>
    `The font \`${family}\` says that it may not be embedded. It is, all the same: make sure that its licence allows it.`,
  'letters-missing': ({ family, letters, count }) => {
    const more = count > letters.length ? ` and ${count - letters.length} more` : ''
    return `\`${family}\` lacks letters of this page: ${letters.join(' ')}${more}. Ours draw them.`
  },
}
