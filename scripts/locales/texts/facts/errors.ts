import type { LookFacts } from './look.ts'
import type { FileKind } from '../../../deck/problems.ts'
import type { FileFacts } from './files.ts'
import type { None, Told } from '../told.ts'
import type { SettingsFacts } from './settings.ts'
import type { UsageFacts } from './usage.ts'

/** What ends a run: whatever an error of the user's can tell. */
export interface ErrorFacts extends FileFacts, LookFacts, BrowserFacts, KitFacts, ProgramFacts {
  /** How the program is called. */
  usage: { problem: Told<UsageFacts>; program: string }
  /** Lines of the settings file, from 1; its absolute path, and what people call it. */
  settings: {
    path: string
    shown: string
    problems: Array<{ line: number; column: number; problem: Told<SettingsFacts> }>
  }
  'settings-with-several-pages': { command: string; path: string; count: number; first: string }
  /** `code` is the system's; none where there is no such file. */
  'settings-not-read': { path: string; code?: string | undefined }
  'no-page-named': None
  'no-page-in-folder': { folder: string }
  'page-not-found': { path: string; nearest?: string | undefined }
  /** One that was named with a slash at its end. */
  'folder-not-found': { path: string }
  'page-no-markdown': { path: string }
  /** While it is shown. */
  'page-gone': { path: string }
  'page-not-permitted': { path: string }
  'page-no-file': { path: string; kind: FileKind }
  'page-not-read': { path: string; code: string }
  'no-static-folder': { path: string }
  /** Lines that were worded where the page was converted. */
  'page-refused': { lines: string[] }
  'no-deck': None
  'page-too-long': { path: string }
  /** Several, one a line. */
  several: { errors: Array<Told<ErrorFacts>> }
  doctor: None
  'package-not-whole': None
  'no-libreoffice': None
  'libreoffice-fails': { program: string; reason: string }
  'odp-not-written': { program: string; said: string }
  'no-place-for-stand-in': { root: string }
}

/** Browsers, and what they show. `reason` is what the browser or the system says. */
interface BrowserFacts {
  'bundled-elsewhere': None
  'no-browser-at': { path: string }
  'no-browser': None
  'browser-late': { path: string; seconds: number }
  'browser-fails': { path: string; reason: string }
  'no-temporary-files': { reason: string }
  'slides-not-shown': { shown: number; count: number; reason?: string | undefined }
  'view-empty': { view: string; url: string }
  'page-crashed': { title: string }
  'browser-stopped': { path: string }
}

/** Making and checking kits. */
interface KitFacts {
  /** Where a refused talk is, and where the last good one is, if any. */
  'checks-failed': { count: number; where?: { failed: string | undefined; previous: string | undefined } | undefined }
  'strict-advice': { count: number }
  'no-kit': { folder: string; program: string }
  'kit-outdated': { slides: string; program: string }
  /** Of a site of several talks; folders of those that were refused, and how much advice counts as an error. */
  'talks-failed': { failed: number; pages: number; checks: number; refused: string[]; advice: number }
  'step-late': { title: string; step: string; seconds: number }
  'step-waited': { title: string; step: string; reason: string }
  interrupted: { name: string; reason: string }
}

/** Calls of programs, and Docusaurus. */
interface ProgramFacts {
  'kit-of-no-page': None
  'unknown-kit-option': { name: string; nearest?: string | undefined; known: string[] }
  'kit-option-kind': { name: string; kind: 'string' | 'boolean' | 'function' | 'object' }
  'unknown-output': { name: string; known: readonly string[] }
  'unknown-fonts': { name: string; known: readonly string[] }
  'unknown-kit-language': { name: string; known: readonly string[] }
  'site-url-no-address': { value: string }
  'unknown-plugin-option': { name: string; known: string[] }
  /** `known` are the outputs that there are. */
  'plugin-option-value': { name: PluginOption; value: string; known: readonly string[] }
  'plugin-id': { given: string }
  'plugin-talks-failed': { failed: number; count: number }
  'plugin-page-taken': { path: string }
  'ports-taken': { first: number }
  'port-refused': { port: number; reason: string }
  'no-local-address': None
}

/** Options of the plugin for Docusaurus. */
export type PluginOption = 'include' | 'exclude' | 'frontMatter' | 'label' | 'strict' | 'outputs' | 'browser'
