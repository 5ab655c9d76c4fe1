import type { ErrorPlace } from '../../system/userError.ts'
import type { Config } from './config.ts'
import { dirname } from 'node:path'
import { closestMatch } from 'leven'
import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { isSetting, readSetting, SETTING_NAMES } from '../../convert/read/deckSettings.ts'
import { settingProblem } from '../../locales/messages/englishProblems.ts'
import { UserError } from '../../system/userError.ts'
import { displayPath } from '../../terminal/displayPath.ts'
import { sentence } from '../../text/sentence.ts'
import { stripInvisible } from '../../text/stripInvisible.ts'
import { configKeys, type ReadKey } from './configKeys.ts'

/** What is wrong at an offset of the file. */
type Complain = (offset: number, reason: string) => void

/** Furthest that a slip is from what was meant, in letters. */
const SLIP = 3

/**
 * Read a settings file.
 *
 * @param text
 *   Its content.
 * @param path
 *   Its absolute path, which relative paths in it are told from.
 * @returns
 *   Settings.
 * @throws UserError
 *   With exit code 2 and all places, where it is not YAML, or a key or a value is not known or not there.
 */
export function readConfig(text: string, path: string): Config {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const places: ErrorPlace[] = []
  const complain: Complain = (offset, reason) => {
    const { line, col } = lineCounter.linePos(offset)
    places.push({ path, line: Math.max(line, 1), column: Math.max(col, 1), reason })
  }
  for (const { pos, message } of document.errors) complain(pos[0], `This is not YAML: ${sentence(message)}`)
  const { contents } = document
  const config: Config = { path, defaults: {} }
  if (!places.length && isMap(contents)) readKeys(contents, config, complain)
  else if (!places.length && isNode(contents) && !(isScalar(contents) && contents.value === null))
    complain(contents.range?.[0] ?? 0, 'This file has no keys. Write lines such as `pages: talks/`.')
  if (places.length) throw wrong(path, places)
  return config
}

function readKeys({ items }: YAMLMap, config: Config, complain: Complain): void {
  const folder = dirname(config.path)
  for (const { key, value } of items) {
    const name = isScalar(key) ? String(key.value) : ''
    const at = (isNode(key) && key.range?.[0]) || 0
    const node = isNode(value) ? value : undefined
    // A key whose value is commented out is left out.
    if (node === undefined || (isScalar(node) && node.value === null)) {
      if (!isKnown(name)) complain(at, unknown(name))
    } else if (Object.hasOwn(configKeys, name)) readOwn(configKeys[name] as ReadKey, node, { folder, config, complain })
    else if (isSetting(name)) {
      const { problem, setting } = readSetting(name, node)
      if (problem) complain(at, `\`${name}\`: ${settingProblem(problem)}`)
      else Object.assign(config.defaults, setting)
    } else complain(at, unknown(name))
  }
}

function readOwn(
  read: ReadKey,
  node: Node,
  { folder, config, complain }: { folder: string; config: Config; complain: Complain },
): void {
  Object.assign(
    config,
    read({
      value: isScalar(node) ? node.value : (node.toJSON() as unknown),
      folder,
      wrong: (reason) => complain(node.range?.[0] ?? 0, reason),
    }),
  )
}

function isKnown(name: string): boolean {
  return Object.hasOwn(configKeys, name) || isSetting(name)
}

function unknown(name: string): string {
  const known = [...Object.keys(configKeys), ...SETTING_NAMES]
  if (name === 'deck') return 'Unknown key `deck`. Write what stands below it on the first level: `density: brief`.'
  const nearest = closestMatch(name, known, { maxDistance: SLIP })
  const guess = nearest ? ` Did you mean \`${nearest}\`?` : ''
  return `Unknown key \`${stripInvisible(name)}\`.${guess} Known keys: ${known.map((one) => `\`${one}\``).join(', ')}.`
}

function wrong(path: string, places: ErrorPlace[]): UserError {
  const lines = places.map(({ line, column, reason }) => `${displayPath(path)}:${line}:${column} ${reason}`)
  return new UserError(lines.join('\n'), 2, { places })
}
