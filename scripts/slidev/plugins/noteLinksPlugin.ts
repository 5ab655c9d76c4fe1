import type { Plugin } from 'vite'

/**
 * Keep links in notes from telling other sites where a reader comes from, as `verbatim` does for those on slides:
 * Slidev renders notes on its own, to a string in the data of a slide.
 *
 * @returns
 *   Plugin.
 */
export function noteLinksPlugin(): Plugin {
  return {
    name: 'deck:note-links',
    transform(code, id) {
      if (!/__slidev_\d+\.frontmatter/.test(id)) return
      const html = String.raw`target=\"_blank\"`
      return { code: code.replaceAll(html, String.raw`${html} rel=\"noopener noreferrer\"`), map: null }
    },
  }
}
