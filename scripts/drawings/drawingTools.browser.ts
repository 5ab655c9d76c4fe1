import type { Mathjax } from './drawingTools.node.ts'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import * as mermaid from 'beautiful-mermaid'
import { liteAdaptor } from 'mathjax-full/js/adaptors/liteAdaptor.js'
import { RegisterHTMLHandler } from 'mathjax-full/js/handlers/html.js'
import 'mathjax-full/js/input/tex/AllPackages.js'
import TexError from 'mathjax-full/js/input/tex/TexError.js'
import { TeX } from 'mathjax-full/js/input/tex.js'
import { mathjax } from 'mathjax-full/js/mathjax.js'
import { SVG } from 'mathjax-full/js/output/svg.js'

/** As in Node: what draws formulas. */
export function loadMathjax(): Mathjax {
  return { mathjax, TeX, SVG, liteAdaptor, RegisterHTMLHandler, TexError: TexError as unknown as Mathjax['TexError'] }
}

/** As in Node: what lays out diagrams. */
export function loadMermaid(): typeof mermaid {
  return mermaid
}

/** As in Node: first eight hexadecimal digits of a SHA-256. */
export function contentHash(content: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(content))).slice(0, 8)
}
