import type { Picture } from '../deck/picture.ts'
import type { FormulaProblem } from '../deck/problems.ts'
import { countTokens, TOO_DEEP, TOO_MANY_SIGNS } from './countTokens.ts'
import { contentHash, loadMathjax } from './drawingTools.node.ts'
import { isDrawing } from './isDrawing.ts'

/** Size of a formula, in px: of its letters, and of an `ex`, the unit that MathJax measures in. */
const SIZE = { em: 40, ex: 20 }
/** Ink of the look: a drawing in a file of its own has no text colour to take over. */
export const INK = '#12312a'
/** Packages of TeX that can do no more than draw: none that loads others, acts when it is clicked, or holds HTML. */
const PACKAGES = (
  'base ams amscd bbox boldsymbol braket cancel cases centernot color colortbl empheq enclose extpfeil gensymb ' +
  'mathtools mhchem newcommand noerrors textcomp textmacros unicode upgreek verb'
).split(' ')
/** What TeX may use: packages that read nothing, so many macros in each other, so many characters. */
export const TEX_LIMITS = { packages: PACKAGES, maxMacros: 1000, maxBuffer: 5000 }
/** Longest TeX in characters, most tokens once its macros are unfolded, deepest level, and greatest width or height in em. */
const MOST = { length: 3000, tokens: 5000, levels: 12, size: 2000 }

/** Characters that the drawings of a page may take: a large formula takes as long as hundreds of others. */
export const ROOM = 10_000_000
/** What is wrong with those that took as long as they may, and in vain. */
const IN_VAIN = ['too-many-signs', 'too-deep']
/** What is wrong with those that are left. */
export const TOO_MANY = { problem: { id: 'too-many' } } as const

type Draw = (tex: string, isDisplay: boolean) => string
let draw: Draw | undefined

/** A formula as it was drawn, sizes in em. */
interface Drawn {
  svg: string
  width: number
  height: number
  /** What is below the base line. */
  depth: number
}

/**
 * Draw a formula as SVG whose letters are shapes: it needs no font and no script.
 *
 * @param tex
 *   TeX.
 * @param ink
 *   Colour (default: that of the look).
 * @returns
 *   Picture, or what is wrong with the TeX.
 */
export function formula(tex: string, ink = INK): Picture | { problem: FormulaProblem } {
  const drawn = drawFormula(tex, true, ink)
  if ('problem' in drawn) return drawn
  const [w, h] = [Math.ceil(drawn.width * SIZE.em), Math.ceil(drawn.height * SIZE.em)]
  const content = drawn.svg.replace(/width="[\d.]+ex" height="[\d.]+ex"/, `width="${w}" height="${h}"`)
  const hash = contentHash(content)
  return { name: `formula-${hash}.svg`, width: w, height: h, content }
}

/**
 * Tell how much of the room of a page a formula has taken.
 *
 * @param drawn
 *   What came of it.
 * @returns
 *   Characters; one that unfolds without end takes as much as a large one that is drawn.
 */
export function roomOf(
  drawn: { content?: string | Uint8Array } | { svg: string } | { problem: FormulaProblem },
): number {
  if ('problem' in drawn) return IN_VAIN.includes(drawn.problem.id) ? ROOM / 20 : 0
  return 'svg' in drawn ? drawn.svg.length : (drawn.content?.length ?? 0)
}

/**
 * Draw a formula, sizes in ex as yet.
 *
 * @param tex
 *   TeX.
 * @param isDisplay
 *   Whether it stands by itself, so that it may be high.
 * @param ink
 *   Colour (default: that of the look).
 * @returns
 *   SVG and its size, or what is wrong with the TeX.
 */
export function drawFormula(tex: string, isDisplay: boolean, ink = INK): Drawn | { problem: FormulaProblem } {
  if (tex.length > MOST.length) return { problem: { id: 'too-long', most: MOST.length } }
  draw ??= open()
  const svg = svgOf(tex, isDisplay, draw)
  if (typeof svg !== 'string') return svg
  const error = /data-mjx-error="([^"]*)"/.exec(svg)?.[1]
  if (error !== undefined) return { problem: problemOf(error) }
  const [, width, height] = /width="([\d.]+)ex" height="([\d.]+)ex"/.exec(svg) ?? []
  // What MathJax has no shape for, it leaves to the fonts of the system.
  if (!width || !height || svg.includes('<text')) return { problem: { id: 'no-drawing' } }
  if (!isDrawing(svg)) return { problem: { id: 'more-than-drawing' } }
  const below = /vertical-align: -([\d.]+)ex/.exec(svg)?.[1] ?? '0'
  const [w = 0, h = 0, depth = 0] = [width, height, below].map((ex) => (Number(ex) * SIZE.ex) / SIZE.em)
  if (Math.max(w, h) > MOST.size) return { problem: { id: 'too-large', most: MOST.size } }
  return { svg: svg.replaceAll('currentColor', ink), width: w, height: h, depth }
}

function problemOf(error: string): FormulaProblem {
  if (error === TOO_MANY_SIGNS) return { id: 'too-many-signs', most: MOST.tokens }
  return error === TOO_DEEP ? { id: 'too-deep' } : { id: 'tex', reason: error }
}

/** What the library throws is about the formula: its stack has no room for the levels, or it takes odd TeX for granted. */
function svgOf(tex: string, isDisplay: boolean, draw: Draw): string | { problem: FormulaProblem } {
  try {
    return draw(tex, isDisplay)
  } catch (error) {
    return { problem: { id: error instanceof RangeError ? 'too-deep' : 'no-drawing' } }
  }
}

/** MathJax takes a while to load, and few pages have math: it is loaded by the first formula. */
function open(): Draw {
  const { mathjax, TeX, SVG, liteAdaptor, RegisterHTMLHandler } = loadMathjax()
  const adaptor = liteAdaptor()
  RegisterHTMLHandler(adaptor)
  const tex = new TeX(TEX_LIMITS)
  const restart = countTokens(tex.parseOptions.handlers, MOST)
  const document = mathjax.document('', {
    InputJax: tex,
    OutputJax: new SVG({ fontCache: 'none' }),
  })
  return (source, isDisplay) => {
    restart()
    return adaptor.innerHTML(document.convert(source, { display: isDisplay, em: SIZE.em, ex: SIZE.ex }) as never)
  }
}
