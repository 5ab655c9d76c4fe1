import type { VFile } from 'vfile'
import type { Density, Settings } from '../../deck/settings.ts'
import type { FrontMatter } from './frontMatter.ts'
import type { SettingProblem } from '../../locales/messages/facts.ts'
import { closestMatch } from 'leven'
import { isMap, isScalar, isSeq } from 'yaml'
import { colourProblem } from '../../tokens/palette.ts'
import { report } from '../report.ts'

const DENSITIES: readonly string[] = ['full', 'normal', 'brief'] satisfies Density[]
/** Most colours that take turns. */
const COLOURS = 6
/** Shortest and longest talk, in minutes. */
const MINUTES = { least: 1, most: 600 }
/** Keys, each with what is wrong with a value. */
const KEYS: Record<keyof Settings, (value: unknown) => SettingProblem | undefined> = {
  colours: (value) => {
    const colours = [value].flat()
    return colours.length > COLOURS
      ? { id: 'too-many-colours', most: COLOURS }
      : colours.map(colourProblem).find(Boolean)
  },
  density: (value) => (DENSITIES.includes(String(value)) ? undefined : { id: 'no-choice', known: DENSITIES }),
  minutes: (value) =>
    typeof value === 'number' && value >= MINUTES.least && value <= MINUTES.most
      ? undefined
      : { id: 'no-minutes', ...MINUTES },
  event: textProblem,
  presenter: textProblem,
  licence: textProblem,
  follow: (value) => (typeof value === 'boolean' ? undefined : { id: 'no-switch' }),
}

/** Names of all settings. */
export const SETTING_NAMES: readonly string[] = Object.keys(KEYS)

/**
 * Read what a page tells the deck; what is not known or not understood is a warning, and is left out.
 *
 * @param file
 *   File of the page; gets the warnings.
 */
export function deckSettings({ document, placeOf }: FrontMatter, file: VFile): Settings {
  const top = document.contents
  const deck = isMap(top) ? top.get('deck', true) : undefined
  // A site that makes talks of some of its pages asks for this one, or not.
  if (deck === undefined || deck === null || (isScalar(deck) && [null, true, false].includes(deck.value as null)))
    return {}
  if (!isMap(deck)) {
    report(file, 'unknown-key:no-keys', {}, placeOf(deck.range?.[0] ?? 0))
    return {}
  }
  const found: Settings = {}
  for (const { key, value } of deck.items) {
    const name = isScalar(key) ? String(key.value) : ''
    const place = placeOf((isScalar(key) ? key.range?.[0] : undefined) ?? 0)
    if (!isSetting(name)) {
      report(file, 'unknown-key', { name, known: [...SETTING_NAMES], nearest: nearest(name) }, place)
      continue
    }
    const { problem, setting } = readSetting(name, value)
    if (problem) report(file, 'unknown-key:value', { name, problem }, place)
    Object.assign(found, setting)
    if (setting?.follow && !file.data.kitUrl) report(file, 'no-address', {}, place)
  }
  return found
}

/** Whether a name is that of a setting. */
export function isSetting(name: string): name is keyof Settings {
  return Object.hasOwn(KEYS, name)
}

/**
 * Read one setting.
 *
 * @param value
 *   Value of its key, as the YAML has it.
 * @returns
 *   Setting, or what is wrong with it.
 */
export function readSetting(
  name: keyof Settings,
  value: unknown,
): { setting: Settings; problem?: undefined } | { problem: SettingProblem; setting?: undefined } {
  const given: unknown = isScalar(value) ? value.value : isSeq(value) ? value.toJSON() : value
  const problem = KEYS[name](given)
  if (problem) return { problem }
  if (name === 'colours') return { setting: { colours: [given].flat() as string[] } }
  const isKept = name === 'minutes' || name === 'follow'
  return { setting: { [name]: typeof given === 'number' && !isKept ? String(given) : given } }
}

function nearest(name: string): string {
  return closestMatch(name, SETTING_NAMES) ?? ''
}

function textProblem(value: unknown): SettingProblem | undefined {
  return typeof value === 'string' || typeof value === 'number' ? undefined : { id: 'no-text' }
}
