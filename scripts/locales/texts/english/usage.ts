import type { UsageFacts } from '../facts/usage.ts'
import type { Wording } from '../told.ts'
import { didYouMean } from './phrases.ts'

/** What is wrong with a command line, in English. */
export const usage: Wording<UsageFacts> = {
  'too-many-pages': ({ command, count }) => `The command \`${command}\` takes one page, not ${count}.`,
  'too-many-folders': ({ command, count }) => `The command \`${command}\` takes one folder, not ${count}.`,
  'option-of': ({ name, commands }) => `\`${name}\` is for ${commands.map((one) => `\`${one}\``).join(' and ')}.`,
  'unknown-fonts': ({ name, known }) =>
    `There are no fonts \`${name}\`. Pass ${known.map((one) => `\`${one}\``).join(' or ')} to \`--fonts\`.`,
  'unknown-command': ({ word, nearest, known }) =>
    `There is no command \`${word}\`.${didYouMean(nearest)} Commands: ${known.join(', ')}.`,
  'page-ending': ({ word, page }) => `There is no command \`${word}\`. For the page, write \`${page}\`.`,
  'unknown-option': ({ name, nearest }) => `There is no option \`${name}\`.${didYouMean(nearest)}`,
  'one-dash': ({ name }) => `There is no option \`${name}\`.${didYouMean(`-${name}`)}`,
  'option-without-value': ({ name }) => `\`${name}\` needs a value behind it.`,
  'option-takes-nothing': ({ name }) => `\`${name}\` takes no value.`,
  'other-usage': ({ reason }) => reason,
  'empty-out': () => '`--out` needs the path of a folder or file.',
  'no-port': ({ value }) => `\`${value}\` is not a port. Pass a number from 1 to 65535 to \`--port\`.`,
  'password-alone': () => '`--password` is for `dev --host`.',
  'short-password': ({ least }) => `A password for \`--password\` has at least ${least} letters.`,
  'format-not-for': ({ command }) => `\`--format\` is not for \`${command}\`.`,
  'json-and-format': () =>
    '`--json` and `--format` cannot both have standard output. Name a file: `--format NAME=FILE`.',
  'no-web-address': ({ value }) =>
    `\`${value}\` is not a web address. Pass one such as https://example.org/talks/ to \`--site-url\`.`,
  'unknown-format': ({ name, nearest, known }) =>
    `There is no format \`${name}\`.${didYouMean(nearest)} Formats: ${known.join(', ')}.`,
  'format-without-file': ({ name }) => `\`--format ${name}\` is printed, and takes no file.`,
  'format-ending': ({ name }) => `The file of \`--format ${name}\` has to end in \`.json\` or \`.sarif\`.`,
  'formats-on-output': () =>
    'Only one `--format` can have standard output. Name a file for the others: `--format NAME=FILE`.',
  'unknown-language': ({ name, known }) => `The program does not speak \`${name}\`. Languages: ${known.join(', ')}.`,
}
