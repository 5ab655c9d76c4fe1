import type { MmlNode } from 'mathjax-full/js/core/MmlTree/MmlNode.js'
import { openTexTree } from './openTexTree.ts'

/** Letters of a formula that look alike. */
export interface FormulaPiece {
  text: string
  isItalic?: true
  raised?: 'above' | 'below'
}

/** What stands between two tokens only for those who read the tree: times, and, plus; a function and what it is of. */
const INVISIBLE = /[\u2062-\u2064]/g
const APPLIED = '\u2061'
/** Classes of TeX whose signs stand apart from what is around (TeXbook, chapter 17). */
const [OPERATION, RELATION] = [2, 3]
const DOUBLE: Record<string, string> = { C: 'ℂ', N: 'ℕ', P: 'ℙ', Q: 'ℚ', R: 'ℝ', Z: 'ℤ' }
const VARIANTS = new Set(['normal', 'italic', '-tex-mathit', 'bold', 'bold-italic'])
const ROWS = new Set(['math', 'mrow', 'inferredMrow', 'TeXAtom', 'mstyle', 'mpadded'])

/**
 * Write formulas that stand in a text as text: a program that has no pictures in its lines can go on with it.
 *
 * @param formulas
 *   TeX of each of a deck, in order: those that could be drawn.
 * @returns
 *   Letters and signs of each, powers and indices raised; without those of more than a line, such as a matrix. Nothing is
 *   loaded where there are no formulas.
 */
export function formulaLines(formulas: string[]): Map<string, FormulaPiece[]> {
  const lines = new Map<string, FormulaPiece[]>()
  if (!formulas.length) return lines
  const treeOf = openTexTree()
  for (const tex of formulas) {
    const pieces = piecesIn(treeOf(tex, false))
    if (pieces) lines.set(tex, joined(pieces))
  }
  return lines
}

function piecesIn(node: MmlNode): FormulaPiece[] | undefined {
  const children = (node.childNodes as Array<MmlNode | null>).filter((child) => child !== null)
  if (ROWS.has(node.kind)) return allOf(children)
  const [base, ...scripts] = children
  switch (node.kind) {
    case 'mi':
    case 'mn':
    case 'mtext':
      return tokenOf(node)
    case 'mo':
      return signOf(node)
    case 'mspace':
      return [{ text: ' ' }]
    case 'msup':
    case 'mover':
      return node.kind === 'mover' && node.attributes.get('accent')
        ? undefined
        : raisedOn(base, [['above', scripts[0]]])
    case 'msub':
    case 'munder':
      return raisedOn(base, [['below', scripts[0]]])
    case 'msubsup':
    case 'munderover':
      return raisedOn(base, [
        ['below', scripts[0]],
        ['above', scripts[1]],
      ])
    case 'mfrac':
      return fraction(base, scripts[0])
    case 'mphantom':
      return []
    case 'msqrt':
      return base && prefixed('√', base)
    default:
      return undefined
  }
}

function allOf(nodes: MmlNode[]): FormulaPiece[] | undefined {
  const all = nodes.map(piecesIn)
  return all.every((pieces) => pieces !== undefined) ? all.flat() : undefined
}

/** Letters are italic where they stand alone; names of functions are not. */
function tokenOf(node: MmlNode): FormulaPiece[] | undefined {
  const text = textIn(node)
  const variant = String(node.attributes.get('mathvariant') ?? 'normal')
  if (variant === 'double-struck') return DOUBLE[text] === undefined ? undefined : [{ text: DOUBLE[text] }]
  if (!VARIANTS.has(variant)) return
  return [{ text, ...(variant.includes('it') && { isItalic: true as const }) }]
}

function signOf(node: MmlNode): FormulaPiece[] {
  const text = textIn(node).replaceAll(INVISIBLE, '').replaceAll(APPLIED, ' ')
  const { parent, texClass } = node
  const isFirst = (parent as MmlNode | null)?.childNodes[0] === node
  if (texClass === RELATION) return [{ text: isFirst ? `${text} ` : ` ${text} ` }]
  return [{ text: texClass === OPERATION && !isFirst ? ` ${text} ` : text }]
}

function raisedOn(
  base: MmlNode | undefined,
  scripts: Array<['above' | 'below', MmlNode | undefined]>,
): FormulaPiece[] | undefined {
  const all = base && piecesIn(base)
  if (!all) return
  for (const [raised, script] of scripts) {
    const pieces = script && piecesIn(script)
    // A power of a power has no line of its own.
    if (!pieces || pieces.some((piece) => piece.raised)) return
    all.push(...pieces.map(({ text, ...look }) => ({ ...look, text: text.trim(), raised })))
  }
  return all
}

function fraction(above: MmlNode | undefined, below: MmlNode | undefined): FormulaPiece[] | undefined {
  const [one, other] = [above && enclosed(above), below && enclosed(below)]
  return one && other ? [...one, { text: '/' }, ...other] : undefined
}

function prefixed(sign: string, node: MmlNode): FormulaPiece[] | undefined {
  const pieces = enclosed(node)
  return pieces && [{ text: sign }, ...pieces]
}

/** In brackets where it is more than one token. */
function enclosed(node: MmlNode): FormulaPiece[] | undefined {
  const pieces = piecesIn(node)
  return pieces && pieces.length > 1 ? [{ text: '(' }, ...pieces, { text: ')' }] : pieces
}

function textIn(node: MmlNode): string {
  return (node.childNodes as Array<{ getText?: () => string }>).map((child) => child.getText?.() ?? '').join('')
}

/** Neighbours that look alike are one piece; blanks between them are one. */
function joined(pieces: FormulaPiece[]): FormulaPiece[] {
  const done: FormulaPiece[] = []
  for (const piece of pieces) {
    const last = done.at(-1)
    if (last && last.isItalic === piece.isItalic && last.raised === piece.raised) last.text += piece.text
    else done.push({ ...piece })
  }
  return done.map((piece) => ({ ...piece, text: piece.text.replaceAll(/ {2,}/g, ' ') }))
}
