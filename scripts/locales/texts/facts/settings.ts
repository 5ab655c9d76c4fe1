import type { SettingProblem } from '../../messages/facts.ts'
import type { None } from '../told.ts'
import type { YamlProblem } from './yaml.ts'

/** What is wrong with a line of the settings file. */
export interface SettingsFacts {
  'no-yaml': { problem: YamlProblem }
  'no-keys': None
  'unknown-key': { name: string; nearest?: string | undefined; known: string[] }
  'deck-key': None
  /** A key that pages have below `deck:`, too. */
  'deck-setting': { name: string; problem: SettingProblem }
  'no-pages': None
  'pages-empty': { path: string }
  /** `here`: pages that are in the folder of the settings, the first ones. */
  'pages-not-found': { path: string; here: readonly string[] }
  'no-path': { name: 'out' | 'static' }
  'no-folder': { path: string }
  'no-address': None
  'no-brand': None
  'brand-not-found': { path: string }
  'no-switch': { name: string }
  'no-fonts': { known: readonly string[] }
  'no-language': { known: readonly string[] }
}
