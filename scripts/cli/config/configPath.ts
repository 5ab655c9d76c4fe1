import type { Call } from '../call.ts'
import { statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { findConfig } from './findConfig.ts'

/**
 * Find the settings file of a call: the one that it names, or else the nearest one of its first page, or of the current
 * folder.
 *
 * @returns
 *   Absolute path, of a file that may not be there where the call names it; nothing where there is none.
 */
export function configPath({ config, pages }: Pick<Call, 'config' | 'pages'>): string | undefined {
  return config === undefined ? findConfig(folderOf(pages)) : resolve(config)
}

function folderOf([first]: readonly string[]): string {
  if (first === undefined) return resolve()
  return statSync(first, { throwIfNoEntry: false })?.isDirectory() ? resolve(first) : dirname(resolve(first))
}
