import type { Call } from '../call.ts'
import { readFileSync } from 'node:fs'
import { type TextLanguage, textLanguageOf } from '../../locales/texts/textLanguage.ts'
import { configPath } from './configPath.ts'

/**
 * Find the language that the settings file of a call asks for, before anything in it is known to be right: what is wrong
 * is said in that language, too.
 *
 * @returns
 *   Language; nothing where there is no such file, or it names none that we speak.
 */
export function languageInConfig(call: Pick<Call, 'config' | 'pages'>): TextLanguage | undefined {
  const path = configPath(call)
  // A parser may not come as far as that line.
  return path === undefined ? undefined : textLanguageOf(/^lang:[ \t]*["']?([\w-]+)/m.exec(textOf(path))?.[1])
}

function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    // Whoever reads its settings says why.
    return ''
  }
}
