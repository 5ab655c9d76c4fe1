import type { SettingsFacts, YamlFacts } from '../facts/settings.ts'
import { type Wording, worded } from '../told.ts'
import { settingProblem } from '../../messages/englishProblems.ts'
import { asCode, didYouMean } from './phrases.ts'

/** What keeps the file from being read: the end of a sentence, and what to do. */
const yaml: Wording<YamlFacts> = {
  indent: () =>
    'this line does not begin where it should. Put keys at the very start of their lines, and the same number of spaces before each hyphen of a list.',
  tab: () => 'this line begins with a tab. Put spaces in its place.',
  blank: ({ name }) => `a space is missing behind the colon. Write \`${name}: …\`.`,
  colon: () => 'this value has a colon in it. Put it in quotes: `"…"`.',
  open: () => 'a bracket, brace or quote is not closed, here or above. Close it.',
  twice: () => 'this key is given twice. Remove one of them.',
  value: () => 'this line is not `key: value`. Put the value in quotes, such as `"…"`, or remove the line.',
}

/** What is wrong with a line of the settings file, in English. */
export const settings: Wording<SettingsFacts> = {
  'no-yaml': ({ problem }) => `This file cannot be read: ${worded(yaml, problem)}`,
  'no-keys': () => 'This file has no keys. Write lines such as `pages: talks/`.',
  'unknown-key': ({ name, nearest, known }) =>
    `Unknown key \`${name}\`.${didYouMean(nearest)} Known keys: ${asCode(known)}.`,
  'deck-key': () => 'Unknown key `deck`. Write what stands below it on the first level: `density: brief`.',
  'deck-setting': ({ name, problem }) => `\`${name}\`: ${settingProblem(problem)}`,
  'no-pages': () => '`pages`: write a path, such as `talks/`, or a list of paths.',
  'pages-empty': ({ path }) => `\`pages\`: there is no page in \`${path}\`: no file ends in \`.md\` or \`.mdx\`.`,
  'pages-not-found': ({ path, here }) =>
    `\`pages\`: there is no page at \`${path}\`. Write the name of your page here${here.length ? `. In this folder, there is: ${asCode(here)}` : ''}.`,
  'no-path': ({ name }) => `\`${name}\`: write the path of a folder.`,
  'no-folder': ({ path }) => `\`static\`: \`${path}\` is not a folder.`,
  'no-address': () => '`site-url`: write a web address, such as https://example.org/talks/.',
  'no-brand': () => '`brand`: write the path of a `_brand.yml`, or `none`.',
  'brand-not-found': ({ path }) => `\`brand\`: there is no file \`${path}\`.`,
  'no-switch': ({ name }) => `\`${name}\`: write \`true\` or \`false\`.`,
  'no-fonts': ({ known }) => `\`fonts\`: write ${known.map((one) => `\`${one}\``).join(' or ')}.`,
  'no-language': ({ known }) => `\`lang\`: write one of ${asCode(known)}.`,
}
