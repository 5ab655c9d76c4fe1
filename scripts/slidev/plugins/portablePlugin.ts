import type { Plugin } from 'vite'
import { contentSecurityPolicy } from '../../html/contentSecurityPolicy.ts'

/** What the site may load and run: itself. Vue and Slidev set styles from script, so that inline styles must stay allowed. */
const POLICY = contentSecurityPolicy({
  script: "'self'",
  style: "'self' 'unsafe-inline'",
  img: "'self' data:",
  font: "'self'",
  connect: "'self'",
  manifest: "'self'",
})

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
