import type { BundledLanguage, BundledTheme, CodeToHastOptions } from 'shiki'
import { shikiSetup } from '../shikiSetup.ts'

/**
 * Tell Shiki how code is coloured as Slidev tells it: in both schemes, in a `pre` that Slidev's styles know.
 *
 * @param language
 *   Language of the code.
 */
export function highlightOptions(language: string): CodeToHastOptions<BundledLanguage, BundledTheme> {
  const setup = shikiSetup({} as never) as { themes: Record<'light' | 'dark', BundledTheme>; tokenizeTimeLimit: number }
  return {
    ...setup,
    lang: language as BundledLanguage,
    defaultColor: false,
    transformers: [
      { code: (node) => void (node.properties['class'] = `language-${language}`) },
      {
        pre(node) {
          this.addClassToHast(node, 'slidev-code')
          delete node.properties['tabindex']
        },
      },
    ],
  }
}
