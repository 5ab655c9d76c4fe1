import type { Picture } from './picture.ts'
import { createHash } from 'node:crypto'
import { createRequire } from 'node:module'

const require = createRequire(import.meta.url)
/** Size of a formula, in px: of its letters, and of an `ex`, the unit that MathJax measures in. */
const SIZE = { em: 40, ex: 20 }
/** Ink of the look: a drawing in a file of its own has no text colour to take over. */
const INK = '#12312a'

type Draw = (tex: string) => string
let draw: Draw | undefined

/**
 * Draw a formula as SVG whose letters are shapes: it needs no font and no script.
 *
 * @param tex
 *   TeX.
 * @returns
 *   Picture, or what is wrong with the TeX.
 */
export function formula(tex: string): Picture | { problem: string } {
  draw ??= open()
  const svg = draw(tex)
  const problem = /data-mjx-error="([^"]*)"/.exec(svg)?.[1]
  const [, width, height] = /width="([\d.]+)ex" height="([\d.]+)ex"/.exec(svg) ?? []
  // What MathJax has no shape for, it leaves to the fonts of the system.
  if (problem !== undefined || !width || !height || svg.includes('<text'))
    return { problem: problem ?? 'expected TeX that can be drawn' }
  const [w, h] = [Math.ceil(Number(width) * SIZE.ex), Math.ceil(Number(height) * SIZE.ex)]
  const content = svg
    .replace(/width="[\d.]+ex" height="[\d.]+ex"/, `width="${w}" height="${h}"`)
    .replaceAll('currentColor', INK)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8)
  return { name: `formula-${hash}.svg`, width: w, height: h, content }
}

/** MathJax takes a while to load, and few pages have math: it is loaded by the first formula. */
function open(): Draw {
  const { mathjax } = require('mathjax-full/js/mathjax.js') as typeof import('mathjax-full/js/mathjax.js')
  const { TeX } = require('mathjax-full/js/input/tex.js') as typeof import('mathjax-full/js/input/tex.js')
  const { SVG } = require('mathjax-full/js/output/svg.js') as typeof import('mathjax-full/js/output/svg.js')
  const { liteAdaptor } =
    require('mathjax-full/js/adaptors/liteAdaptor.js') as typeof import('mathjax-full/js/adaptors/liteAdaptor.js')
  const { RegisterHTMLHandler } =
    require('mathjax-full/js/handlers/html.js') as typeof import('mathjax-full/js/handlers/html.js')
  const { AllPackages } =
    require('mathjax-full/js/input/tex/AllPackages.js') as typeof import('mathjax-full/js/input/tex/AllPackages.js')
  const adaptor = liteAdaptor()
  RegisterHTMLHandler(adaptor)
  const packages = AllPackages.filter((name) => !['require', 'autoload', 'html', 'bussproofs'].includes(name))
  const document = mathjax.document('', {
    InputJax: new TeX({ packages, maxMacros: 1000, maxBuffer: 5000 }),
    OutputJax: new SVG({ fontCache: 'none' }),
  })
  return (tex) => adaptor.innerHTML(document.convert(tex, { display: true, em: SIZE.em, ex: SIZE.ex }) as never)
}
