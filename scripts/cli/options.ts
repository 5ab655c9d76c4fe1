import type { HelpOption, HelpValue } from '../locales/texts/facts/help.ts'
import type { UsageFacts } from '../locales/texts/facts/usage.ts'
import type { Texts } from '../locales/texts/texts.ts'
import type { Told } from '../locales/texts/told.ts'
import type { Call, CommandName } from './call.ts'
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { closestMatch } from 'leven'
import { pagesMatching } from '../files/pagesMatching.ts'
import { isOfficeFonts, OFFICE_FONTS } from '../kit/officeFontChoice.ts'
import { TEXT_LANGUAGES, textLanguageOf } from '../locales/texts/textLanguage.ts'
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
  /** What its value is. */
  value?: HelpValue
  of?: readonly CommandName[]
}

/** The options: `parseArgs` and the help both come from this table. */
export const options = {
  out: { short: 'o', type: 'string', value: 'path' },
  json: { type: 'boolean', of: ['slides', 'check'] },
  explain: { type: 'boolean', of: ['slides'] },
  config: { type: 'string', value: 'path' },
  format: { type: 'string', multiple: true, value: 'name' },
  quiet: { short: 'q', type: 'boolean' },
  strict: { type: 'boolean' },
  static: { type: 'string', value: 'folder' },
  brand: { type: 'string', value: 'path' },
  fonts: { type: 'string', value: 'name' },
  browser: { type: 'string', value: 'path' },
  'site-url': { type: 'string', value: 'url' },
  port: { type: 'string', of: ['dev'], value: 'number' },
  host: { type: 'boolean', of: ['dev'] },
  password: { type: 'string', value: 'word' },
  lang: { type: 'string', value: 'language' },
  version: { type: 'boolean' },
  help: { short: 'h', type: 'boolean' },
} as const satisfies Record<HelpOption, Option>

/** Commands that find nothing on a page, or go on. */
const UNTOLD: CommandName[] = ['dev', 'doctor', 'init']

/** A long option after one dash, where the parser reads short ones: `-out site` would be `-o ut`. */
const LONG_AFTER_ONE = new RegExp(`^-(?:no-)?(?:${Object.keys(options).join('|')})(?:=|$)`)

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
    throw usageError({
      id: first === 'init' ? 'too-many-folders' : 'too-many-pages',
      command: first,
      count: pages.length,
    })
  if (!named && first !== undefined && !/[./\\]/.test(first) && !existsSync(first)) throw unknownCommand(first)
  if (values.out === '') throw usageError({ id: 'empty-out' })
  const port = values.port === undefined ? undefined : Number(values.port)
  if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536))
    throw usageError({ id: 'no-port', value: String(values.port) })
  if (values.password !== undefined && !values.host) throw usageError({ id: 'password-alone' })
  if (values.password !== undefined && values.password.length < SHORTEST)
    throw usageError({ id: 'short-password', least: SHORTEST })
  const { 'site-url': site, format, fonts, lang: asked, ...rest } = values
  if (fonts !== undefined && !isOfficeFonts(fonts))
    throw usageError({ id: 'unknown-fonts', name: fonts, known: OFFICE_FONTS })
  const lang = textLanguageOf(asked)
  if (asked !== undefined && !lang) throw usageError({ id: 'unknown-language', name: asked, known: TEXT_LANGUAGES })
  const command = named ? (first as CommandName) : 'kit'
  for (const [name, { of }] of Object.entries(options as Record<string, Option>))
    if (of && !of.includes(command) && values[name as keyof typeof values] !== undefined)
      throw usageError({ id: 'option-of', name: `--${name}`, commands: of })
  const formats = format && askedFormats(format)
  if (formats && UNTOLD.includes(command)) throw usageError({ id: 'format-not-for', command })
  if (values.json && formats?.some(isPrintedData)) throw usageError({ id: 'json-and-format' })
  return { ...rest, ...(lang && { lang }), formats, port, fonts, siteUrl: siteUrlOf(site), command, pages }
}

/**
 * Write the help.
 *
 * @returns
 *   Text, in the language of the run.
 */
export function help({ help: texts }: Pick<Texts, 'help'>): string {
  const known = { formats: FORMATS, languages: TEXT_LANGUAGES }
  const flags = (Object.entries(options) as Array<[HelpOption, Option]>).map(([name, { short, value }]) => {
    const before = short ? `-${short}, ` : '    '
    return [`${before}--${name}${value ? ` ${texts.values[value]}` : ''}`, texts.option[name](known)] as const
  })
  const named = (Object.keys(commands) as CommandName[]).map(
    (name) => [name === 'kit' ? texts.none : name, texts.command[name]] as const,
  )
  return [
    ...texts.usage(invocation()),
    '',
    texts.purpose,
    '',
    texts.commands,
    ...table(named),
    '',
    texts.options,
    ...table(flags),
    '',
    texts.exitCodes,
    '',
  ].join('\n')
}

function parse(args: string[]): {
  values: Partial<
    Record<
      'out' | 'static' | 'brand' | 'browser' | 'fonts' | 'port' | 'site-url' | 'password' | 'config' | 'lang',
      string
    >
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
  const one = args.slice(0, [...args, '--'].indexOf('--')).find((arg) => LONG_AFTER_ONE.test(arg))
  if (one !== undefined) throw usageError({ id: 'one-dash', name: one.split('=')[0] ?? one })
  try {
    return parseArgs({ args, options, allowPositionals: true, allowNegative: true, strict: true })
  } catch (error) {
    throw usageError(parseProblem(error))
  }
}

/** What is wrong with options, by what the parser of Node says of it. */
function parseProblem(error: unknown): Told<UsageFacts> {
  const { code, message } = error as NodeJS.ErrnoException
  const name = /'(?:-\w, )?(--?[^\s'=]+)/.exec(message)?.[1] ?? ''
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const names = Object.keys(options).map((option) => `--${option}`)
    return { id: 'unknown-option', name, nearest: closestMatch(name, names, { maxDistance: 2 }) }
  }
  if (/does not take an argument/.test(message)) return { id: 'option-takes-nothing', name }
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return { id: 'option-without-value', name }
  return { id: 'other-usage', reason: `${message.split('. ')[0]}.` }
}

function siteUrlOf(value: string | undefined): string | undefined {
  if (value === undefined) return undefined
  const address = webAddress(value)
  if (address !== undefined) return address
  throw usageError({ id: 'no-web-address', value })
}

/** Pages of a pattern, which shells of Windows hand on as it is; a page that is not there is told of by its name. */
function asShellsDo(page: string): string[] {
  const pages = existsSync(page) ? [] : pagesMatching(page, resolve())
  return pages.length ? pages : [page]
}

/** A word that is neither a command nor there: most often one with a slip, or a page without its ending. */
function unknownCommand(word: string): UserError {
  const page = ['.md', '.mdx'].map((ending) => word + ending).find((path) => existsSync(path))
  if (page) return usageError({ id: 'page-ending', word, page })
  const names = Object.keys(commands)
  return usageError({
    id: 'unknown-command',
    word,
    nearest: closestMatch(word, names, { maxDistance: 2 }),
    // What runs without a name has none in the help, either.
    known: names.filter((name) => name !== 'kit'),
  })
}

function table(rows: Array<readonly [string, string]>): string[] {
  const width = Math.max(...rows.map(([name]) => name.length))
  return rows.map(([name, what]) => `  ${name.padEnd(width)}  ${what}`)
}
