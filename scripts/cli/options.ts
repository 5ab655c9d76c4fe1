import type { Call, CommandName } from './call.ts'
import { parseArgs } from 'node:util'
import { UserError } from '../system/userError.ts'
import { commands } from './commands.ts'

/** The options: `parseArgs` and the help both come from this table. */
export const options = {
  out: {
    short: 'o',
    type: 'string',
    value: 'PATH',
    description: 'folder to write to; for `slides`, the file or a folder',
  },
  json: { type: 'boolean', description: 'print a report as JSON on stdout (`slides`, `check`)' },
  static: { type: 'string', value: 'DIR', description: 'folder that pictures such as `/img/a.png` are told from' },
  browser: { type: 'string', value: 'PATH', description: 'Chrome, Chromium or Edge to print with, or `bundled`' },
  'site-url': {
    type: 'string',
    value: 'URL',
    description: 'address the kit will have: for previews, and links to other pages',
  },
  port: { type: 'string', value: 'NUMBER', description: 'port of the dev server (`dev`; default: 3030)' },
  help: { short: 'h', type: 'boolean', description: 'show this' },
} as const

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
  const pages = named ? more : positionals
  if (named && pages.length > 1) throw usage(`Unexpected second page \`${pages[1]}\`, expected one`)
  if (!named && first !== undefined && !/[./\\]/.test(first))
    throw usage(`Unexpected command \`${first}\`, expected ${Object.keys(commands).join(', ')} or the path of a page`)
  if (values.out === '') throw usage('Unexpected empty path after `--out`, expected a folder or file')
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
    throw usage(`Unexpected port \`${values.port}\`, expected a number from 1 to 65535`)
  const { 'site-url': site, ...rest } = values
  return { ...rest, port, siteUrl: siteUrlOf(site), command: named ? (first as CommandName) : 'kit', pages }
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
    'Usage: npm run deck -- [command] [page] [options]',
    '       npm run deck -- page page… | folder [options]',
    '',
    'Make a talk of a Markdown page; of several, or of all in a folder, one site.',
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
    'Exit codes: 0 fine, 1 the page or the result is bad, 2 wrong usage.',
    '',
  ].join('\n')
}

function parse(args: string[]): {
  values: Partial<Record<'out' | 'static' | 'browser' | 'port' | 'site-url', string>> & {
    json?: boolean
    help?: boolean
  }
  positionals: string[]
} {
  try {
    return parseArgs({ args, options, allowPositionals: true, strict: true })
  } catch (error) {
    throw usage(error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error))
  }
}

/** Address as given, a slash at its end: what belongs to the kit is told from there. */
function siteUrlOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const url = URL.parse(value)
  if (!url || !/^https?:$/.test(url.protocol) || url.search || url.hash)
    throw usage(`Unexpected address \`${value}\`, expected one such as https://example.org/talks/`)
  return url.href.replace(/\/*$/, '/')
}

function usage(message: string): UserError {
  return new UserError(`${message}\nSee \`npm run deck -- --help\`.`, 2)
}

function table(rows: Array<readonly [string, string]>): string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`)
}
