import type { SettingsFacts } from '../facts/settings.ts'
import { type Wording, worded } from '../told.ts'
import { settingProblem } from '../../messages/englishProblems.ts'
import { asCode, didYouMean } from './phrases.ts'
import { yaml } from './yaml.ts'

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
