import type { ErrorFacts } from '../../locales/texts/facts/errors.ts'
import type { SettingsFacts } from '../../locales/texts/facts/settings.ts'
import type { Told } from '../../locales/texts/told.ts'
import type { Config } from './config.ts'
import { dirname } from 'node:path'
import { closestMatch } from 'leven'
import { isMap, isNode, isScalar, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml'
import { isSetting, readSetting, SETTING_NAMES } from '../../convert/read/deckSettings.ts'
import { UserError } from '../../system/userError.ts'
import { displayPath } from '../../terminal/displayPath.ts'
import { stripInvisible } from '../../text/stripInvisible.ts'
import { configKeys, type ReadKey } from './configKeys.ts'
import { yamlProblem } from '../../locales/messages/yamlProblem.ts'

/** What is wrong with a line. */
type SettingsTold = Told<SettingsFacts>

/** What is wrong at an offset of the file. */
type Complain = (offset: number, problem: SettingsTold) => void

/** What is wrong with the pages that the file names. */
const OF_PAGES = new Set<SettingsTold['id']>(['no-pages', 'pages-empty', 'pages-not-found'])
/** Furthest that a slip is from what was meant, in letters. */
const SLIP = 3

/**
 * Read a settings file.
 *
 * @param text
 *   Its content.
 * @param path
 *   Its absolute path, which relative paths in it are told from.
 * @param hasPages
 *   Whether the call names its pages or needs none, so that those of the file may be gone.
 * @returns
 *   Settings.
 * @throws UserError
 *   With exit code 2 and all places, where it is not YAML, or a key or a value is not known or not there.
 */
export function readConfig(text: string, path: string, hasPages = false): Config {
  const lineCounter = new LineCounter()
  const document = parseDocument(text, { lineCounter, prettyErrors: false })
  const problems: ErrorFacts['settings']['problems'] = []
  const complain: Complain = (offset, problem) => {
    if (hasPages && OF_PAGES.has(problem.id)) return
    const { line, col } = lineCounter.linePos(offset)
    problems.push({ line: Math.max(line, 1), column: Math.max(col, 1), problem })
  }
  const [first] = document.errors
  // What comes after a mistake is often but another word for it.
  const mistakes = document.errors.filter(
    (one) => one === first || (one.code === 'DUPLICATE_KEY' && first?.code === one.code),
  )
  for (const { problem, offset } of mistakes.map((one) => yamlProblem(one, text)))
    complain(offset, { id: 'no-yaml', problem })
  const { contents } = document
  const config: Config = { path, defaults: {} }
  if (!problems.length && isMap(contents)) readKeys(contents, config, complain)
  else if (!problems.length && isNode(contents) && !(isScalar(contents) && contents.value === null))
    complain(contents.range?.[0] ?? 0, { id: 'no-keys' })
  if (problems.length) throw new UserError({ id: 'settings', path, shown: displayPath(path), problems }, 2)
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
      if (problem) complain(at, { id: 'deck-setting', name, problem })
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
      wrong: (problem) => complain(node.range?.[0] ?? 0, problem),
    }),
  )
}

function isKnown(name: string): boolean {
  return Object.hasOwn(configKeys, name) || isSetting(name)
}

function unknown(name: string): SettingsTold {
  const known = [...Object.keys(configKeys), ...SETTING_NAMES]
  if (name === 'deck') return { id: 'deck-key' }
  return {
    id: 'unknown-key',
    name: stripInvisible(name),
    nearest: closestMatch(name, known, { maxDistance: SLIP }),
    known,
  }
}
