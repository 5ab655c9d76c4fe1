import type { HtmlTagDescriptor, Plugin } from 'vite'
import type { KitLinks } from '../../html/kitLinks.ts'
import type { DressedDeck } from '../withOwnLook.ts'
import type { Shell } from './buildShell.ts'
import { titled } from './titled.ts'
import { jsonInside, SETTINGS_ID } from './deckSettings.ts'

/** Style sheets of the deck itself. */
const SHEET = /<link rel="stylesheet"[^>]* href="\.\/([^"]*)">/g

/**
 * Write the first file of a site: Slidev's, with the settings of the deck, and with what its first slide needs.
 *
 * @param path
 *   Absolute path that stands for it.
 * @param options
 *   The deck as Slidev resolved it, with the first file that it would write.
 * @param first
 *   What the first slide needs of the shell.
 * @param files
 *   Links to the files beside it (default: none).
 * @returns
 *   Plugin.
 */
export function indexHtmlPlugin(
  path: string,
  { data, utils, ownLook }: DressedDeck,
  { scripts, styles }: Shell['first'],
  files?: KitLinks,
): Plugin {
  const { title } = data.config
  const html = titled(utils.indexHtml, title)
  let settings = ''
  return {
    name: 'deck:first-file',
    resolveId: { order: 'pre', handler: (id) => (id === path ? id : undefined) },
    load: { order: 'pre', handler: (id) => (id === path ? html : undefined) },
    transform: {
      filter: { id: '/@slidev/configs' },
      handler(code) {
        const found = JSON.parse(code.replace('export default ', '')) as object
        settings = JSON.stringify({ ...found, slidesTitle: title, files })
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(written, { bundle = {} }) {
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file : []))
        const slide = chunks.filter(({ facadeModuleId }) => facadeModuleId?.endsWith('/@slidev/slides/1/md'))
        // Of two rules, the one of the page's own folder counts.
        const own = ownLook ? [...written.matchAll(SHEET)] : []
        // Behind what tells the characters that it is written in.
        const tags: HtmlTagDescriptor[] = [
          {
            tag: 'script',
            attrs: { type: 'application/json', id: SETTINGS_ID },
            children: jsonInside(settings),
            injectTo: 'head',
          },
          ...styles.map((name) => link('stylesheet', name)),
          ...[...scripts, ...slide.map(({ fileName }) => fileName)].map((name) => link('modulepreload', name)),
          ...own.map(([, name = '']) => link('stylesheet', name)),
        ]
        return { html: own.reduce((html, [tag]) => html.replace(tag, ''), written), tags }
      },
    },
  }
}

function link(rel: string, name: string): HtmlTagDescriptor {
  return { tag: 'link', attrs: { rel, crossorigin: '', href: `./${name}` }, injectTo: 'head' }
}
