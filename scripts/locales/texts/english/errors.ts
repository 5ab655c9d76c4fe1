import type { ErrorFacts, PluginOption } from '../facts/errors.ts'
import type { OwnLookFacts } from '../facts/look.ts'
import { counted } from '../../../text/counted.ts'
import { sentence } from '../../../text/sentence.ts'
import { type Wording, worded } from '../told.ts'
import { stepText } from '../stepText.ts'
import { fileProblems, files } from './files.ts'
import { asCode, didYouMean } from './phrases.ts'
import { settings } from './settings.ts'
import { steps } from './steps.ts'
import { usage } from './usage.ts'

const AGAIN = 'Run the command again, or name another with `--browser PATH`.'
const REMEDY =
  'Run the command again. If this happens again, split the page, or name another browser with `--browser PATH`.'

const OWN_LOOK: Wording<OwnLookFacts> = {
  'module-not-found': ({ module }) =>
    `\`${module}\` was not found. Check its path, or install the package beside the page.`,
  'not-exported': ({ name }) => `\`${name}\` cannot be imported from there.`,
  other: ({ reason }) => sentence(reason),
}

const KINDS = { string: 'a text', boolean: '`true` or `false`', function: 'a function', object: 'a list of names' }

const PLUGIN_OPTIONS: Record<PluginOption, (outputs: readonly string[]) => string> = {
  include: () => 'a list of patterns such as `docs/talks/**`',
  exclude: () => 'a list of patterns such as `docs/drafts/**`',
  frontMatter: () => 'the name of a key, such as `deck`',
  label: () => 'a text, or texts by locale such as `{ fr: "Diaporama", en: "Slides" }`',
  strict: () => '`true` or `false`',
  outputs: (outputs) => `a list of ${asCode(outputs)}`,
  browser: () => 'the path of a browser, or `bundled`',
}

const checks = (count: number): string => counted(count, { one: 'check', other: 'checks' })

/** Say how much advice there is. */
export function advice(count: number): string {
  return counted(count, { one: 'piece of advice', other: 'pieces of advice' })
}

/** What ends a run, in English. */
export const errors: Wording<ErrorFacts> = {
  ...files,
  usage: ({ problem, program }) => `${worded(usage, problem)}\nSee \`${program} --help\`.`,
  settings: ({ shown, problems }) =>
    problems.map(({ line, column, problem }) => `${shown}:${line}:${column} ${worded(settings, problem)}`).join('\n'),
  'settings-with-several-pages': ({ command, path, count, first }) =>
    `The command \`${command}\` takes one page, and \`${path}\` names ${count}. Name one of them: \`${first}\`.`,
  'settings-not-read': ({ path, code }) =>
    `The settings file \`${path}\` ${code === undefined ? 'is not there' : `cannot be read (${code})`}. Check its path.`,
  'no-page-named': () => 'Name the page that becomes a talk, as in `talk.md`.',
  'no-page-in-folder': ({ folder }) => `There is no page in \`${folder}\`: no file ends in \`.md\` or \`.mdx\`.`,
  'page-not-found': ({ path, nearest }) =>
    `No page found at \`${path}\`.${didYouMean(nearest) || ' Pass the path of a Markdown file.'}`,
  'folder-not-found': ({ path }) => `No folder found at \`${path}\`. Check its name, and the folder that you are in.`,
  'page-no-markdown': ({ path }) =>
    `\`${path}\` is no Markdown file: its name ends in none of \`.md\`, \`.mdx\`, \`.markdown\`. If it has your text, copy that into a \`.md\` file.`,
  'page-gone': ({ path }) => `\`${path}\` is gone. The slides stay as they were until it is back.`,
  'page-not-permitted': ({ path }) => `The page \`${path}\` may not be read. Check its permissions.`,
  'page-no-file': ({ path, kind }) => `\`${path}\` is a ${kind}. Pass a Markdown file.`,
  'page-not-read': ({ path, code }) => `The page \`${path}\` cannot be read (${code}).`,
  'no-static-folder': ({ path }) => `\`${path}\` is not a folder. Pass the folder of your pictures to \`--static\`.`,
  'page-refused': ({ lines }) => lines.join('\n'),
  'no-deck': () => 'No deck was written.',
  'page-too-long': ({ path }) =>
    `Converting \`${path}\` took too long. Shorten its longest paragraphs, lists and formulas, or split the page.`,
  several: ({ errors: all }) => all.map((one) => worded(errors, one)).join('\n'),
  doctor: () => 'Fix the problems marked ✗, then run the command again.',
  'package-not-whole': () =>
    'The package `fabrique-a-diapos` is not whole: files of it are missing, or changed. Install it again.',
  'no-libreoffice': () =>
    'LibreOffice makes `slides.odp`, and was not found. Install it from https://www.libreoffice.org, or make `slides.pptx` and save it as ODP in another program.',
  'libreoffice-fails': ({ program, reason }) => `LibreOffice (\`${program}\`) could not be started: ${reason}.`,
  'odp-not-written': ({ program, said }) =>
    `LibreOffice (\`${program}\`) could not write \`slides.odp\`${said && `: ${said}`}.`,
  'no-place-for-stand-in': ({ root }) =>
    `The project cannot be built in \`${root}\`: its path has characters that Vite misreads, or it cannot be written to. Move it, or set TMPDIR to a folder with a plain name.`,

  'own-look': ({ path, line, problem }) => `\`${path}\`${line ? `, line ${line}` : ''}: ${worded(OWN_LOOK, problem)}`,
  'brand-font': ({ name, problem }) => `The font \`${name}\` ${worded(fileProblems, problem)}`,

  'bundled-elsewhere': () => 'A browser is bundled on Linux x64 only. Name another with `--browser PATH`.',
  'no-browser-at': ({ path }) => `No browser found at \`${path}\`. Pass the path of Chrome, Chromium or Edge.`,
  'no-browser': () => 'No browser found. Install Chrome, Chromium or Edge, or name one with `--browser PATH`.',
  'browser-late': ({ path, seconds }) => `The browser \`${path}\` did not start within ${seconds} s. ${AGAIN}`,
  'browser-fails': ({ path, reason }) =>
    `The browser \`${path}\` does not start: ${reason}. Name another with \`--browser PATH\`.`,
  'no-temporary-files': ({ reason }) =>
    `Temporary files cannot be written: ${reason}. Set TMPDIR to a folder with free space.`,
  'slides-not-shown': ({ shown, count, reason }) =>
    `The built site shows ${shown} of ${count} slides. ${reason ? `The browser says: ${reason}. Mend the layout or component that stops there.` : 'Run the command again.'}`,
  'view-empty': ({ view, url }) => `The view \`${view}\` of \`${url}\` shows nothing. Make the talk again.`,
  'page-crashed': ({ title }) => `“${title}”: a browser page crashed. Close other programs, or split the page.`,
  'browser-stopped': ({ path }) => `The browser \`${path}\` stopped while printing. ${AGAIN}`,

  'checks-failed': ({ count, where }) =>
    [
      `${checks(count)} failed.`,
      where && (where.failed ? `The refused talk is in \`${where.failed}\`.` : 'No talk was written.'),
      where?.previous && `The previous one in \`${where.previous}\` was kept.`,
    ]
      .filter(Boolean)
      .join(' '),
  'strict-advice': ({ count }) => `\`--strict\`: ${advice(count)}. The talk is there all the same.`,
  'no-kit': ({ folder, program }) => `There is no talk in \`${folder}\`. Make one with \`${program} PAGE\` first.`,
  'kit-outdated': ({ slides, program }) =>
    `\`${slides}\` does not match the page any more. Make the talk again with \`${program} PAGE\`.`,
  'talks-failed': ({ failed, pages, checks: failedChecks, refused, advice: count }) =>
    [
      failed && `${failed} of ${counted(pages, { one: 'page', other: 'pages' })} failed.`,
      failedChecks && `${checks(failedChecks)} failed.`,
      refused.length && `Refused talks are in ${asCode(refused)}; the site has the previous ones, if any.`,
      count && `\`--strict\`: ${advice(count)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  'step-late': ({ title, step, seconds }) =>
    `“${title}”: \`${stepText(step, steps)}\` took longer than ${seconds} s and was stopped. ${REMEDY}`,
  'step-waited': ({ title, step, reason }) =>
    `“${title}”: \`${stepText(step, steps)}\` waited too long for the browser (${reason}). ${REMEDY}`,
  interrupted: ({ name, reason }) => `\`${name}\` was interrupted (${reason}). Run the command again.`,

  'kit-of-no-page': () => "`makeKit` needs the path of a Markdown file, as a text: `makeKit('page.md')`.",
  'unknown-kit-option': ({ name, nearest, known }) =>
    `\`makeKit\` has no option \`${name}\`.${didYouMean(nearest) || ` Options: ${known.join(', ')}.`}`,
  'kit-option-kind': ({ name, kind }) => `The option \`${name}\` of \`makeKit\` must be ${KINDS[kind]}.`,
  'unknown-output': ({ name, known }) => `There is no output \`${name}\`. Outputs: ${known.join(', ')}.`,
  'unknown-fonts': ({ name, known }) => `There are no fonts \`${name}\`. Fonts: ${known.join(', ')}.`,
  'unknown-kit-language': ({ name, known }) => `There is no language \`${name}\`. Languages: ${known.join(', ')}.`,
  'site-url-no-address': ({ value }) => `\`siteUrl\` is not a web address: \`${value}\`.`,
  'unknown-plugin-option': ({ name, known }) =>
    `fabrique-a-diapos/docusaurus: There is no option \`${name}\`. Options: ${known.join(', ')}.`,
  'plugin-option-value': ({ name, value, known }) =>
    `fabrique-a-diapos/docusaurus: \`${name}\` is ${value}. It must be ${PLUGIN_OPTIONS[name](known)}.`,
  'plugin-id': ({ given }) =>
    `fabrique-a-diapos/docusaurus: \`id\` is ${given}, and pages have links to the talks of the plugin without one. Leave it out.`,
  'plugin-talks-failed': ({ failed, count }) =>
    `fabrique-a-diapos: ${failed} of ${counted(count, { one: 'talk', other: 'talks' })} failed.`,
  'plugin-page-taken': ({ path }) => `fabrique-a-diapos: \`${path}\` is a page of the site: rename it.`,
  'ports-taken': ({ first }) => `All ports from ${first} on are taken. Choose another with \`--port\`.`,
  'port-refused': ({ port, reason }) => `Port ${port} cannot be used: ${reason}. Choose another with \`--port\`.`,
  'no-local-address': () => 'This machine has no local address (127.0.0.1), so no browser could open the deck.',
}
