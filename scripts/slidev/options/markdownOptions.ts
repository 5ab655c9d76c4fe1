import type { SlidevPluginOptions } from '@slidev/types'
import { keptWords } from './keptWords.ts'
import { taskBoxes } from './taskBoxes.ts'

/**
 * How Slidev is told to read Markdown: as it stands, without curling quotes, shortening dots or guessing links; links
 * tell no other site where a reader comes from.
 *
 * Slidev replaces its own options by these as a whole, so that they repeat those it depends on.
 */
export const markdownOptions: SlidevPluginOptions = {
  // What a theme or an addon serves has its own way into the site.
  staticCopy: { targets: [] },
  // Left to guess, icons are for whatever is installed where the program is run: React, in a site of Docusaurus.
  icons: { compiler: 'vue3' },
  markdown: {
    markdownOptions: { html: true, xhtmlOut: true, linkify: false, typographer: false },
    markdownSetup(md) {
      keptWords(md)
      taskBoxes(md)
      const { rules } = md.renderer
      const before =
        rules['link_open'] ?? ((tokens, index, options, _, self) => self.renderToken(tokens, index, options))
      rules['link_open'] = (tokens, index, options, env, self) => {
        const link = tokens[index]
        if (/^https?:/i.test(String(link?.attrGet('href')))) link?.attrSet('rel', 'noopener noreferrer')
        return before(tokens, index, options, env, self)
      }
    },
  },
}

/** Signs that no page holds: read as text, a NUL is refused, and a reference to one is another sign. */
const NEVER: [string, string] = ['\0\0', '\0\0']

/** How Slidev is told to read a deck built on what all decks have in common: of its slides, nothing is an expression. */
export const withoutExpressionsOfVue: SlidevPluginOptions = {
  ...markdownOptions,
  vue: { template: { compilerOptions: { delimiters: NEVER } } },
}
