import type { Messages } from './facts.ts'
import { counted } from '../../text/counted.ts'
import { asCode, didYouMean } from '../texts/english/phrases.ts'
import {
  diagramProblem,
  formulaProblem,
  leftOutOf,
  matterProblem,
  pictureProblem,
  slideProblem,
  slidesFileProblem,
  settingProblem,
  tooMuch,
} from './englishProblems.ts'

const itOrThem = (names: string[]): string => (names.length > 1 ? 'them' : 'it')

/** Names of blocks by type of mdast. */
const BLOCKS: Record<string, string> = {
  blockquote: 'quote',
  code: 'code block',
  component: 'group of blocks',
  image: 'picture',
  list: 'list',
  paragraph: 'paragraph',
  table: 'table',
}

/** Most words that are named, where many are meant. */
const MOST_WORDS = 8

/** What is reported on a page, in English. A repair says what was done; a warning what is wrong, and the way out. */
export const english: Messages = {
  'author-key': ({ name }) =>
    `\`${name}\` looks like a key of an authors file, which is not read, so it is not shown as a name. Write the name: \`authors: [{ name: … }]\`.`,
  badges: ({ count }) =>
    `${counted(count, { one: 'badge', other: 'badges' })} left out of the slides (kept in the notes).`,
  container: ({ name }) => `\`${name}\` is not a known kind of container. What it holds is shown all the same.`,
  'container:open': ({ fence, marks }) =>
    `\`${fence}\` is not closed. Write \`${marks}\` on a line of its own, below the last line that belongs to it.`,
  'container:stray': ({ marks }) =>
    `\`${marks}\` closes nothing, so it is left out. Delete it, or open what it closes.`,
  contents: () => 'Table of contents left out of the slides (kept in the notes).',
  'dead-anchor': ({ url, nearest }) =>
    `No heading has the anchor \`${url}\`.${didYouMean(nearest && `#${nearest}`)} The link is shown as plain text.`,
  'dead-anchor:none': ({ url }) =>
    `The link \`${url}\` leads nowhere: this page has no headings. It is shown as plain text.`,
  diagram: ({ problem }) => `${diagramProblem(problem)} Its code is shown instead.`,
  'diagram:small': ({ letters, least }) =>
    `This diagram is hard to read: its letters are ${letters} px high (at least ${least} px are needed). Put less in it, or change its direction.`,
  'empty-link': () => 'Link without a label: its address is used as the label.',
  'empty-page': () => 'This page has no text. Add some Markdown, below the front matter if there is one.',
  'empty-section': () => 'Heading without text: it gets no slide of its own (kept in the notes).',
  'empty-section:break': () => 'Nothing follows this horizontal rule, so it starts no slide.',
  encoding: () => 'This page is not UTF-8 text. Save it as UTF-8.',
  'encoding:nul': () => 'This is not a text file: it contains a NUL byte. Pass a Markdown file.',
  formula: ({ problem }) => `${formulaProblem(problem)} Its TeX is shown instead.`,
  'encoding:rtf': () =>
    'This file is RTF, whatever its name. Save it as plain text (“Format”, “Make Plain Text” in TextEdit), in UTF-8.',
  'front-matter': ({ problem }) => `The front matter cannot be read: ${matterProblem(problem)}`,
  'front-matter:blank': ({ before }) => `\`${before}\` needs a space before its value. It is read as if it had one.`,
  'front-matter:no-keys': () =>
    'This list between two `---` lines is read as text. Front matter has `key: value` lines, without hyphens.',
  'front-matter:open': () =>
    'The `---` line at the top has no second one, so the settings below it are shown as text. Add a `---` line below the last setting.',
  'front-matter:tab': () => 'YAML does not allow tabs at the start of a line, so they are read as spaces. Use spaces.',
  'front-matter:text': ({ before, mark }) =>
    `This value is not YAML, so it is read as text. Put it in quotes: \`${before} ${mark}…${mark}\`.`,
  'front-matter:toml': ({ reason }) =>
    `The front matter is ignored: its TOML cannot be read (${reason}). Correct this line.`,
  'front-matter:twice': ({ before }) => `\`${before}\` is given twice: the last one is used. Remove the other.`,
  'heading-jump': ({ depth, before }) =>
    `Heading of level ${depth} directly below one of level ${before}. Use level ${before + 1} (\`${'#'.repeat(before + 1)}\`).`,
  invisible: () => 'Invisible control characters removed: they can hide text or change its order.',
  language: ({ lang }) =>
    `\`lang: ${lang}\` is not a language tag, so the language is guessed. Use one such as \`fr\`.`,
  'link-whitespace': () => 'Space at the edge of a link label moved out of the link.',
  'local-link': ({ url }) =>
    `\`${url}\` only works on your own machine or network, so it gets no QR code. Link to a public address if others are to get there.`,
  'lost-word': ({ words, slide }) =>
    `The program lost ${asCode(words.slice(0, MOST_WORDS))}${words.length > MOST_WORDS ? ` and ${words.length - MOST_WORDS} more` : ''} here while it made the slides. ${words.length > 1 ? 'The words are' : 'The word is'} in the notes of slide ${slide}, with the text around ${itOrThem(words)}. Please report this.`,
  'lost-word:nowhere': ({ word }) =>
    `The word \`${word}\` would be missing from the slides and notes, so no talk is made. Please report this.`,
  mdx: ({ code }) =>
    `Code left out: \`${code}\`. Slides run no code from the page. If it shows something, write that as Markdown.`,
  media: ({ tag, url }) =>
    url
      ? `\`<${tag}>\` not shown: \`${url}\` is only on your site. Give its full address (https://…), and it becomes a link with a QR code.`
      : `\`<${tag}>\` not shown: it has no address that a slide could link to. Write a link to it.`,
  'missing-image': ({ url, problem, hasText }) =>
    `Picture \`${url}\` ${pictureProblem(problem)} ${hasText ? 'Its alternative text is only in the notes.' : 'It is left out.'}`,
  'missing-image:text': ({ url, problem }) =>
    `Picture \`${url}\` ${pictureProblem(problem)} Its alternative text is shown instead.`,
  'missing-image:cover': ({ url, problem }) =>
    `Picture \`${url}\` ${pictureProblem(problem)} The cover is made without it.`,
  'own-slide': ({ path, problem }) => `\`${path}\` ${slidesFileProblem(problem)} The deck is made without it.`,
  'own-slide:content': ({ path, line, problem }) =>
    `\`${path}\`, line ${line}: ${slideProblem(problem)} The slide is left out.`,
  'own-slide:key': ({ path, line, name }) =>
    `\`${path}\`, line ${line}: \`${name}\` in the front matter of a slide is left out, as it would do more than show the slide.`,
  'own-slide:layout': ({ path, line, layout, nearest }) =>
    `\`${path}\`, line ${line}: there is no layout \`${layout}\`.${didYouMean(nearest)} The slide has the layout \`section\`.`,
  'own-slide:slot': ({ path, line, layout, slot, known, nearest }) =>
    `\`${path}\`, line ${line}: the layout \`${layout}\` has no slot \`${slot}\`.${didYouMean(nearest) || (known.length ? ` It has ${asCode(known)}.` : ' It has none.')} The text stands with what is above it.`,
  'own-slide:picture': ({ path, line, url, problem }) =>
    `\`${path}\`, line ${line}: picture \`${url}\` ${problem.id === 'not-beside-page' ? 'was not found. Check its path, which is relative to that file.' : pictureProblem(problem)} Its alternative text is shown instead.`,
  'picture-name': ({ url, name }) =>
    `Picture \`${url}\` is called \`${name}\`. Write it that way: on most web servers, capitals count.`,
  'nested-link': () =>
    'Link inside the address of a link: made one link, with the inner label in parentheses after it.',
  'no-address': () =>
    'No code is on the cover, since the address of the talk is not known. Pass it with `--site-url https://…`.',
  nesting: () => 'Lists, quotes or emphasis are nested too deeply. Use fewer levels.',
  'raw-html': ({ tags }) =>
    `Slides cannot show ${asCode(tags.map((tag) => `<${tag}>`))}: only the text in ${itOrThem(tags)} is shown. Check the slide.`,
  'raw-html:drawing': () =>
    'Drawing in `<svg>` left out (its words are kept). Save it as a file, and show it with `![words](drawing.svg)`.',
  'raw-html:dropped': ({ tags }) =>
    `${asCode(tags.map((tag) => `<${tag}>`))} left out with all that is in ${itOrThem(tags)}. Slides run no code and take no styles from the page. If it shows something, write that as Markdown.`,
  'relative-link': ({ url }) =>
    `Relative link \`${url}\` shown as plain text. Write its full address, or pass that of the site with \`--site-url\`.`,
  'repeated-word': ({ word }) => `The word \`${word}\` occurs twice in a row. Delete one, unless it is meant.`,
  'stray-markup': ({ markup, slide }) =>
    `The text \`${markup}\` could run as code, so slide ${slide} shows only its words, without formatting. Please report this.`,
  'stray-markup:still': ({ markup }) =>
    `The text \`${markup}\` would run as code in the slides, so no talk is made. Please report this, and reword the text.`,
  'table-cells': ({ cells, columns, rows }) =>
    `Row of ${cells} cells split into ${rows} rows: the header row has ${columns} cells.`,
  'table-cells:wide': ({ cells, columns }) =>
    `Table widened to ${cells} columns: the header row has only ${counted(columns, { one: 'cell', other: 'cells' })}.`,
  template: ({ code }) =>
    `\`${code}\` left out: it is code for another program. If it shows something, write that as Markdown.`,
  'too-high': ({ block }) =>
    `This ${BLOCKS[block] ?? 'block'} is too tall for a slide, so it is only in the notes. Shorten or split it.`,
  'too-much': tooMuch,
  'too-much:levels': ({ what, most }) =>
    `${what === 'blocks' ? 'Lists, quotes or containers' : 'Emphasis or brackets'} are nested more than ${most} levels deep. Use fewer levels.`,
  'too-much:bytes': ({ most }) => `This page has more than ${most / 1e6} MB. Split it into several pages.`,
  'too-much:embedded': ({ most }) =>
    `This page has more than ${most / 1e6} MB with the pictures inside it. Save them as files beside the page.`,
  'too-much:nested-lists': () => 'Too many lists within lists on so long a page. Split it into several pages.',
  'too-much:front-matter': ({ what, most }) =>
    what === 'levels'
      ? `The front matter is nested more than ${most} levels deep. Use \`key: value\` lines.`
      : what === 'aliases'
        ? `The front matter has more than ${most} aliases (\`*name\`). Write the values out.`
        : `The front matter has more than ${most} ${what}. Move the text below it.`,
  'torn-emoji': ({ torn, joined }) => `Emoji \`${torn}\` joined to \`${joined}\`.`,
  'unknown-key': ({ name, known, nearest }) =>
    `Unknown key \`${name}\` below \`deck:\`.${didYouMean(nearest)} Known keys: ${asCode(known)}.`,
  'unknown-key:value': ({ name, problem }) => `\`${name}\` is ignored: ${settingProblem(problem)}`,
  'unknown-key:no-keys': () => '`deck:` is ignored: it has no keys. Write lines such as `density: brief` below it.',
  'unknown-key:comment': ({ value, known, nearest }) =>
    `Unknown instruction \`deck: ${value}\`.${didYouMean(nearest)} Known instructions: ${asCode(known)}.`,
  'unknown-letters': ({ letters }) =>
    `No font of the slides has \`${letters}\`. Each device uses a font of its own, or shows boxes. Use other letters, or a picture.`,
  'unknown-letters:package': ({ letters, name }) =>
    `The font for \`${letters}\` is not installed. Install it with \`npm install ${name}\`, or each device uses a font of its own.`,
  'unsafe-link': ({ url }) =>
    `Link to \`${url}\` shown as plain text. Links must start with http, https, mailto or tel.`,
  'unsafe-picture': ({ url, leftOut }) =>
    `Picture \`${url}\` is shown without ${leftOut.map(leftOutOf).join(', ')}. Pictures must not run or load anything.`,
  'wide-code': ({ letters, most }) =>
    `This output is ${letters} characters wide, so the slide shows its left columns, and the notes all of it. Keep the columns that matter, ${most} characters at most.`,
  'wiki-link': ({ link }) => `Link \`${link}\` shown as plain text: slides know no other pages.`,
  'wiki-link:embed': ({ link }) =>
    `\`${link}\` is another file, which is not read: only its name is kept. Copy what you need from it to this page.`,
}
