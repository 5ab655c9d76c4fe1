import type { Plugin } from 'vite'

/** What Vite puts a value for in HTML: a mark of its own, or the name of a setting between signs. */
const SAID = /__VITE_|%(?=\w+%)/g

/**
 * Keep Vite from taking for its own marks what a page says of them in titles and descriptions.
 *
 * @returns
 *   Plugin: the first file says the same by character references, before Vite looks at it.
 */
export function saidInHtmlPlugin(): Plugin {
  return {
    name: 'deck:said-in-html',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => html.replaceAll(SAID, (said) => (said === '%' ? '&#37;' : '__&#86;ITE_')),
    },
  }
}
