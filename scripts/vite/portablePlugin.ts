import type { Plugin } from 'vite'
import { policy } from '../policy.ts'

/** What the site may load and run: itself. Vue and Slidev set styles from script, so that inline styles must stay allowed. */
const POLICY = policy({
  script: "'self'",
  style: "'self' 'unsafe-inline'",
  img: "'self' data:",
  font: "'self'",
  connect: "'self'",
  manifest: "'self'",
})

/** What no deck has a say in: the same file for all, so that a site of several holds it once. */
const SHARED = /node_modules\/(?:@vue|vue-router|@vueuse|@drauu)\//
/** A slide, and its number. */
const SLIDE = /(?:\/@slidev\/slides\/|__slidev_(?=\d+\.md))(\d+)/
/** Slides of a file: the first comes with the deck, all others in several. */
const TOGETHER = 30
/** What draws slides and what moves between them: one file with the first slide. It shows no QR code. */
const DECK = [
  /\/(?:components|layouts)\/(?!Qr)\w+\.vue/,
  /@slidev\/client\/(?:setup|modules|composables|logic|state|main|App|pages\/play\.vue)/,
  // All but what the presenter and the overview alone show.
  /@slidev\/client\/internals\/(?!Clicks|Export|Form|Note|Overview|Quick|Record|Screen|Side|Timer)/,
  /unplugin-icons/,
]

function chunkOf(id: string): string | undefined {
  const no = Number(SLIDE.exec(id)?.[1] ?? 1)
  if (no > 1) return `slides-${Math.ceil((no - 1) / TOGETHER)}`
  return SLIDE.test(id) || DECK.some((part) => part.test(id)) ? 'deck' : undefined
}

/**
 * Make the site work in any folder, and load nothing from elsewhere.
 *
 * @returns
 *   Plugin.
 */
export function portablePlugin(): Plugin {
  return {
    name: 'deck:portable',
    enforce: 'post',
    config: (config, { command }) => {
      if (command !== 'build') return
      const output = [config.build?.rollupOptions?.output ?? []].flat()[0]
      // It would take along what chunks depend on, whatever file that is meant for.
      delete output?.manualChunks
      // The policy allows no font inside a style sheet.
      return {
        base: './',
        build: {
          modulePreload: { polyfill: false },
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [{ name: 'shared', test: SHARED, priority: 1 }, { name: chunkOf }],
              },
            },
          },
          assetsInlineLimit: (path) => (path.endsWith('.woff2') ? false : undefined),
        },
      }
    },
    transformIndexHtml: {
      handler: (_, { server }) =>
        server
          ? []
          : [
              {
                tag: 'meta',
                attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
                injectTo: 'head-prepend',
              },
              { tag: 'meta', attrs: { name: 'referrer', content: 'no-referrer' }, injectTo: 'head' },
            ],
    },
  }
}
