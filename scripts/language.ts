import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { franc } from 'franc-min'
import { textOf } from './text.ts'

/**
 * Find the language of a page: front matter `lang`, else what its words look like.
 *
 * @param tree
 *   Page.
 * @param file
 *   File of the page, its front matter read; gets a warning when `lang` is no language tag.
 * @returns
 *   BCP 47 tag (default: `'en'`, for a page too short or too odd to tell).
 */
export function language(tree: Root, file: VFile): string {
  const given = file.data.matter?.['lang']
  if (given !== undefined && given !== null) {
    try {
      return Intl.getCanonicalLocales(String(given))[0] ?? detect(tree)
    } catch {
      file.message(`Unexpected \`lang: ${String(given)}\`, expected a language tag such as \`fr\``, {
        ruleId: 'language',
        source: 'read',
      })
    }
  }
  return detect(tree)
}

function detect(tree: Root): string {
  const found = franc(textOf(tree), { minLength: 20 })
  return found === 'und' ? 'en' : (Intl.getCanonicalLocales(found)[0] ?? 'en')
}
