import type { HandlerType, SubHandlers } from 'mathjax-full/js/input/tex/MapHandler.js'
import { loadMathjax } from './drawingTools.node.ts'

/** Errors of formulas that hold too much, for `formula`. */
export const TOO_MANY_SIGNS = 'too many signs'
export const TOO_DEEP = 'too deep'

const KINDS: HandlerType[] = ['character', 'delimiter', 'environment', 'macro']

/**
 * Let TeX take so many tokens and levels: macros can unfold to more than a machine can hold, and each level of some
 * arrows takes twice the time of the one within.
 *
 * @param handlers
 *   What takes them.
 * @param most
 *   How many tokens a formula may have once macros are unfolded, and how deep commands may stand within others.
 * @returns
 *   Begins to count anew; to be called before each formula.
 */
export function countTokens(handlers: SubHandlers, most: { tokens: number; levels: number }): () => void {
  const { TexError } = loadMathjax()
  let count = 0
  for (const kind of KINDS) {
    const handler = handlers.get(kind)
    const parse = handler.parse.bind(handler)
    handler.parse = (input) => {
      if (++count > most.tokens) throw new TexError('TooLong', TOO_MANY_SIGNS)
      if (input[0].configuration.parsers.length > most.levels) throw new TexError('TooDeep', TOO_DEEP)
      return parse(input)
    }
  }
  return () => {
    count = 0
  }
}
