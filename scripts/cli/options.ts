import type { Call, CommandName } from './call.ts'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { closestMatch } from 'leven'
import { pagesMatching } from '../files/pagesMatching.ts'
import { isOfficeFonts } from '../kit/officeFontChoice.ts'
import { invocation } from '../system/invocation.ts'
import { UserError } from '../system/userError.ts'
import { commands } from './commands.ts'
import { askedFormats, isPrintedData } from './formats/askedFormats.ts'
import { FORMATS } from './formats/format.ts'
import { usageError } from './usageError.ts'
import { webAddress } from '../text/webAddress.ts'

/** One option; `of` names the commands that have it, where not all do. */
interface Option {
  type: 'string' | 'boolean'
  short?: string
  multiple?: boolean
  value?: string
  of?: readonly CommandName[]
  description: string
}

/** The options: `parseArgs` and the help both come from this table. */
export const options = {
  out: {
    short: 'o',
    type: 'string',
    value: 'PATH',
    description: 'Folder to write to; for `slides`, a file or a folder',
  },
  json: {
    type: 'boolean',
    of: ['slides', 'check'],
    description: 'Print a report as JSON to stdout (`slides`, `check`)',
  },
  explain: {
    type: 'boolean',
    of: ['slides'],
    description: 'Say why each slide is as it is: composition, size, fill (`slides`)',
  },
  config: { type: 'string', value: 'PATH', description: 'Settings file (default: the nearest `diapos.config.yml`)' },
  format: {
    type: 'string',
    multiple: true,
    value: 'NAME',
    description: `How problems are told, \`NAME=FILE\` to a file: ${FORMATS.join(', ')}`,
  },
  quiet: { short: 'q', type: 'boolean', description: 'Tell only what is wrong' },
  strict: {
    type: 'boolean',
    description: 'Exit with 1 on advice, too; the talk is made (`--no-strict`: do not)',
  },
  static: {
    type: 'string',
    value: 'DIR',
    description: 'Folder that root-relative picture paths such as `/img/a.png` refer to',
  },
  brand: {
    type: 'string',
    value: 'PATH',
    description: 'Your brand, or `none` for our look (default: nearest `_brand.yml`)',
  },
  fonts: {
    type: 'string',
    value: 'NAME',
    description: 'Fonts of `slides.pptx`: `own` (default), or `system`: there everywhere',
  },
  browser: { type: 'string', value: 'PATH', description: 'Chrome, Chromium or Edge to print with, or `bundled`' },
  'site-url': {
    type: 'string',
    value: 'URL',
    description: 'Address of the published talk, for link previews and links to other pages',
  },
  port: { type: 'string', of: ['dev'], value: 'NUMBER', description: 'Port of the dev server (`dev`; default: 3030)' },
  host: {
    type: 'boolean',
    of: ['dev'],
    description: 'Let a phone in the same network steer the talk, by a password (`dev`)',
  },
  password: { type: 'string', value: 'WORD', description: 'That password (default: a new one each time)' },
  version: { type: 'boolean', description: 'Show the version' },
  help: { short: 'h', type: 'boolean', description: 'Show this help' },
} as const satisfies Record<string, Option>

/** Commands that find nothing on a page, or go on. */
const UNTOLD: CommandName[] = ['dev', 'doctor', 'init']

/** Letters of the shortest password: everybody in a network may try. */
const SHORTEST = 8

/**
 * Understand a command line.
 *
 * @param args
 *   Words after the program's name.
 * @returns
 *   Call.
 * @throws UserError
 *   With exit code 2, for what is in neither table.
 */
export function parseCall(args: string[]): Call {
  const { values, positionals } = parse(args)
  const [first, ...more] = positionals
  const named = first !== undefined && Object.hasOwn(commands, first)
  const pages = (named ? more : positionals).flatMap(asShellsDo)
  if (named && pages.length > 1)
    throw usageError(`The command \`${first}\` takes one ${first === 'init' ? 'folder' : 'page'}, not ${pages.length}.`)
  if (!named && first !== undefined && !/[./\\]/.test(first) && !existsSync(first)) throw unknownCommand(first)
  if (values.out === '') throw usageError('`--out` needs the path of a folder or file.')
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
    throw usageError(`\`${values.port}\` is not a port. Pass a number from 1 to 65535 to \`--port\`.`)
  if (values.password !== undefined && !values.host) throw usageError('`--password` is for `dev --host`.')
  if (values.password !== undefined && values.password.length < SHORTEST)
    throw usageError(`A password for \`--password\` has at least ${SHORTEST} letters.`)
  const { 'site-url': site, format, fonts, ...rest } = values
  if (fonts !== undefined && !isOfficeFonts(fonts))
    throw usageError(`There are no fonts \`${fonts}\`. Pass \`own\` or \`system\` to \`--fonts\`.`)
  const command = named ? (first as CommandName) : 'kit'
  for (const [name, { of }] of Object.entries(options as Record<string, Option>))
    if (of && !of.includes(command) && values[name as keyof typeof values] !== undefined)
      throw usageError(`\`--${name}\` is for ${of.map((one) => `\`${one}\``).join(' and ')}.`)
  const formats = format && askedFormats(format)
  if (formats && UNTOLD.includes(command)) throw usageError(`\`--format\` is not for \`${command}\`.`)
  if (values.json && formats?.some(isPrintedData))
    throw usageError('`--json` and `--format` cannot both have standard output. Name a file: `--format NAME=FILE`.')
  return { ...rest, formats, port, fonts, siteUrl: siteUrlOf(site), command, pages }
}

/**
 * Write the help.
 *
 * @returns
 *   Text.
 */
export function help(): string {
  const flags = Object.entries(options).map(([name, option]) => {
    const short = 'short' in option ? `-${option.short}, ` : '    '
    const value = 'value' in option ? ` ${option.value}` : ''
    return [`${short}--${name}${value}`, option.description] as const
  })
  return [
    `Usage: ${invocation()} [command] [page] [options]`,
    `       ${invocation()} page page… | folder [options]`,
    '',
    'Turn a Markdown page into a talk. Several pages, or a folder of pages, become one site.',
    '',
    'Commands:',
    ...table(
      Object.entries(commands).map(
        ([name, { description }]) => [name === 'kit' ? '(none)' : name, description] as const,
      ),
    ),
    '',
    'Options:',
    ...table(flags),
    '',
    'Exit codes: 0 success, 1 the page or the result has a problem, 2 wrong usage.',
    '',
  ].join('\n')
}

function parse(args: string[]): {
  values: Partial<
    Record<'out' | 'static' | 'brand' | 'browser' | 'fonts' | 'port' | 'site-url' | 'password' | 'config', string>
  > & {
    format?: string[]
    quiet?: boolean
    version?: boolean
    json?: boolean
    explain?: boolean
    strict?: boolean
    host?: boolean
    help?: boolean
  }
  positionals: string[]
} {
  try {
    return parseArgs({ args, options, allowPositionals: true, allowNegative: true, strict: true })
  } catch (error) {
    throw usageError(error instanceof Error ? `${error.message.split('. ')[0]}.` : String(error))
  }
}

function siteUrlOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const address = webAddress(value)
  if (address !== undefined) return address
  throw usageError(`\`${value}\` is not a web address. Pass one such as https://example.org/talks/ to \`--site-url\`.`)
}

/** Pages of a pattern, which shells of Windows hand on as it is; a page that is not there is told of by its name. */
function asShellsDo(page: string): string[] {
  const pages = existsSync(page) ? [] : pagesMatching(page, resolve())
  return pages.length ? pages : [page]
}

/** A word that is neither a command nor there: most often one with a slip, or a page without its ending. */
function unknownCommand(word: string): UserError {
  const page = ['.md', '.mdx'].map((ending) => word + ending).find((path) => existsSync(path))
  if (page) return usageError(`There is no command \`${word}\`. For the page, write \`${page}\`.`)
  const names = Object.keys(commands)
  const nearest = closestMatch(word, names, { maxDistance: 2 })
  const guess = nearest ? ` Did you mean \`${nearest}\`?` : ''
  return usageError(`There is no command \`${word}\`.${guess} Commands: ${names.join(', ')}.`)
}

function table(rows: Array<readonly [string, string]>): string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`)
}
