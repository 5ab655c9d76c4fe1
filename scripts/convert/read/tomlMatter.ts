import type { Value } from '../../deck/value.ts'
import { Document } from 'yaml'
import { parse, TomlDate, TomlError } from 'smol-toml'

/** Deepest that arrays and tables may be nested. */
const DEEPEST = 50
/** Tables in which Hugo and Zola keep what others write above them. */
const TABLES = ['extra', 'params', 'taxonomies']

/**
 * Read front matter in TOML, as Hugo and Zola write it.
 *
 * @returns
 *   The same as YAML: values of `[params]`, `[extra]` and `[taxonomies]` count as those of the page where it has none.
 * @throws TomlError
 *   When it is no TOML.
 */
export function tomlMatter(text: string): Document {
  const top = plain(parse(text, { maxDepth: DEEPEST, unsafeKeyBehaviour: 'drop', integersAsBigInt: 'asNeeded' }))
  if (!isTable(top)) return new Document({})
  const within = TABLES.map((name) => top[name]).filter(isTable)
  return new Document(Object.assign({}, ...within, top) as object)
}

/** What is wrong, and in which line of the front matter, from 1; nothing for what is no error of TOML. */
export function tomlProblem(error: unknown): { reason: string; line: number } | undefined {
  if (!(error instanceof TomlError)) return
  const [said = ''] = error.message.split('\n')
  return { reason: said.replace(/^Invalid TOML document: /, ''), line: error.line }
}

function plain(value: unknown): Value {
  if (value instanceof TomlDate) return value.toISOString().replace(/\.000(?=\D|$)/, '')
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value === 'bigint') return String(value)
  if (value && typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]))
  return value as Value
}

function isTable(value: Value | undefined): value is Record<string, Value> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
