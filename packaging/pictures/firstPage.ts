import type { PictureLanguage } from './pictureLanguage.ts'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_ROOT } from '../../scripts/system/projectRoot.ts'

/** Docs that lead to a first talk, by language. */
export const FIRST_TALK = { fr: 'docs/fr/premiere-presentation.md', en: 'docs/first-talk.md' }

/**
 * Tell the page that the docs give to copy for a first talk.
 *
 * @throws Error
 *   When they give none.
 */
export function firstPage(lang: PictureLanguage): string {
  const page = /^```md\n([^]*?)^```$/m.exec(readFileSync(join(PROJECT_ROOT, FIRST_TALK[lang]), 'utf8'))?.[1]
  if (page === undefined) throw new Error(`${FIRST_TALK[lang]} has no page to copy`)
  return page
}
