import type { VFile } from 'vfile'
import { report } from '../report.ts'

/**
 * Read `lang` of the front matter; what is no language tag is a warning.
 *
 * @param file
 *   File of the page, with `data.matter`.
 * @returns
 *   BCP 47 tag; nothing when the page gives none.
 */
export function givenLanguage(file: VFile): string | undefined {
  const given = file.data.matter?.['lang']
  if (given === undefined || given === null) return
  try {
    return Intl.getCanonicalLocales(String(given))[0]
  } catch {
    report(file, 'language', { lang: String(given) })
    return
  }
}
