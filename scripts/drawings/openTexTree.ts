import type { MmlNode } from 'mathjax-full/js/core/MmlTree/MmlNode.js'
import { createRequire } from 'node:module'
import { loadMathjax } from './drawingTools.node.ts'
import { TEX_LIMITS } from './formula.ts'

const require = createRequire(import.meta.url)

/**
 * Open what reads TeX as a tree: names that a formula gives are known to those after it, as where they are drawn.
 *
 * @returns
 *   Function that reads one formula, which could be drawn.
 */
export function openTexTree(): (tex: string, isDisplay: boolean) => MmlNode {
  const { mathjax, TeX, liteAdaptor, RegisterHTMLHandler } = loadMathjax()
  const { STATE } = require('mathjax-full/js/core/MathItem.js') as typeof import('mathjax-full/js/core/MathItem.js')
  RegisterHTMLHandler(liteAdaptor())
  const document = mathjax.document('', { InputJax: new TeX(TEX_LIMITS) })
  return (tex, isDisplay) => document.convert(tex, { display: isDisplay, end: STATE.CONVERT }) as unknown as MmlNode
}
