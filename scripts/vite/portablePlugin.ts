import type { Plugin } from 'vite'

/** What the site may load and run: itself. Vue and Slidev set styles from script, so that inline styles must stay allowed. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** Slides and what draws them: one file, so that the first slide brings all others and a lost network stops no talk. */
const DECK = /\/@slidev\/slides\/\d|__slidev_\d+\.md|\/(?:components|layouts)\/\w+\.vue/

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
      const slidevChunks = output?.manualChunks
      if (output && typeof slidevChunks === 'function')
        output.manualChunks = (id, meta) => (DECK.test(id) ? 'deck' : slidevChunks(id, meta))
      // The policy allows no font inside a style sheet.
      return { base: './', build: { assetsInlineLimit: (path) => (path.endsWith('.woff2') ? false : undefined) } }
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
