import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const require = createRequire(import.meta.url)

/** What draws formulas. */
export interface Mathjax {
  mathjax: (typeof import('mathjax-full/js/mathjax.js'))['mathjax']
  TeX: (typeof import('mathjax-full/js/input/tex.js'))['TeX']
  SVG: (typeof import('mathjax-full/js/output/svg.js'))['SVG']
  liteAdaptor: (typeof import('mathjax-full/js/adaptors/liteAdaptor.js'))['liteAdaptor']
  RegisterHTMLHandler: (typeof import('mathjax-full/js/handlers/html.js'))['RegisterHTMLHandler']
  TexError: new (id: string, message: string) => Error
}

/** Read what draws formulas: it takes a while, and few pages have any, so that the first formula asks for it. */
export function loadMathjax(): Mathjax {
  require('mathjax-full/js/input/tex/AllPackages.js')
  return {
    ...(require('mathjax-full/js/mathjax.js') as typeof import('mathjax-full/js/mathjax.js')),
    ...(require('mathjax-full/js/input/tex.js') as typeof import('mathjax-full/js/input/tex.js')),
    ...(require('mathjax-full/js/output/svg.js') as typeof import('mathjax-full/js/output/svg.js')),
    ...(require('mathjax-full/js/adaptors/liteAdaptor.js') as typeof import('mathjax-full/js/adaptors/liteAdaptor.js')),
    ...(require('mathjax-full/js/handlers/html.js') as typeof import('mathjax-full/js/handlers/html.js')),
    TexError: (require('mathjax-full/js/input/tex/TexError.js') as { default: Mathjax['TexError'] }).default,
  }
}

/** Read what lays out diagrams; as with formulas, the first one asks for it. */
export function loadMermaid(): typeof import('beautiful-mermaid') {
  return require(fileURLToPath(import.meta.resolve('beautiful-mermaid'))) as typeof import('beautiful-mermaid')
}

/** Name a content: first eight hexadecimal digits of its SHA-256. */
export function contentHash(content: string): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 8)
}
