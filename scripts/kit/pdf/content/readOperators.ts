/** One operator of a content stream with what stands before it. */
export interface Operator {
  name: string
  /** Its operands, each as it is written. */
  operands: string[]
  /** All of it as it is written, one character a byte; of an inline image, `BI` to `EI`. */
  raw: string
}

const BLANK = /[\0\t\n\f\r ]/
/** What ends a number, a name or an operator: ISO 32000-1, 7.2.2. */
const REGULAR = /[^\0\t\n\f\r ()<>[\]{}/%]*/y
/** End of an inline image, whose data may hold the same two letters. */
const IMAGE_END = /[\0\t\n\f\r ]EI(?=[\0\t\n\f\r ]|$)/g

/**
 * Read a content stream: ISO 32000-1, 7.8.2.
 *
 * @param stream
 *   Decoded stream, one character a byte.
 * @returns
 *   Operators in order.
 * @throws
 *   When a string, an array or a dictionary does not end.
 */
export function readOperators(stream: string): Operator[] {
  const operators: Operator[] = []
  let operands: string[] = []
  let at = skipBlank(stream, 0)
  while (at < stream.length) {
    const end = tokenEnd(stream, at)
    const token = stream.slice(at, end)
    at = end
    if (isOperand(token)) operands.push(token)
    else if (token === 'BI') {
      at = imageEnd(stream, end)
      operators.push({ name: token, operands: [], raw: `BI${stream.slice(end, at)}` })
    } else {
      operators.push({ name: token, operands, raw: [...operands, token].join(' ') })
      operands = []
    }
    at = skipBlank(stream, at)
  }
  return operators
}

/**
 * Take an array apart.
 *
 * @param array
 *   Array as it is written, its brackets included.
 * @returns
 *   Its elements as they are written.
 */
export function elementsOf(array: string): string[] {
  const elements: string[] = []
  const last = array.length - 1
  for (let at = skipBlank(array, 1); at < last; at = skipBlank(array, at)) {
    const end = tokenEnd(array, at)
    elements.push(array.slice(at, end))
    at = end
  }
  return elements
}

/** Blanks and comments. */
function skipBlank(stream: string, start: number): number {
  let at = start
  for (;;) {
    while (at < stream.length && BLANK.test(stream[at] ?? '')) at++
    if (stream[at] !== '%') return at
    while (at < stream.length && !/[\r\n]/.test(stream[at] ?? '')) at++
  }
}

function tokenEnd(stream: string, at: number): number {
  const sign = stream[at]
  if (sign === '(') return stringEnd(stream, at)
  if (sign === '[') return groupEnd(stream, at + 1, ']')
  if (sign === '<') return stream[at + 1] === '<' ? groupEnd(stream, at + 2, '>>') : after(stream, '>', at)
  REGULAR.lastIndex = sign === '/' ? at + 1 : at
  REGULAR.exec(stream)
  // A stray bracket is a token of its own, so that each call gets ahead.
  return Math.max(REGULAR.lastIndex, at + 1)
}

function groupEnd(stream: string, start: number, closing: string): number {
  let at = skipBlank(stream, start)
  while (at < stream.length) {
    if (stream.startsWith(closing, at)) return at + closing.length
    at = skipBlank(stream, tokenEnd(stream, at))
  }
  throw new Error(`content stream: \`${closing}\` is missing`)
}

function stringEnd(stream: string, start: number): number {
  let depth = 0
  for (let at = start; at < stream.length; at++) {
    const sign = stream[at]
    if (sign === '\\') at++
    else if (sign === '(') depth++
    else if (sign === ')' && --depth === 0) return at + 1
  }
  throw new Error('content stream: `)` is missing')
}

function after(stream: string, sign: string, start: number): number {
  const at = stream.indexOf(sign, start)
  if (at < 0) throw new Error(`content stream: \`${sign}\` is missing`)
  return at + sign.length
}

function imageEnd(stream: string, start: number): number {
  IMAGE_END.lastIndex = start
  if (!IMAGE_END.exec(stream)) throw new Error('content stream: `EI` is missing')
  return IMAGE_END.lastIndex
}

function isOperand(token: string): boolean {
  return /^[\d+\-./(<[]/.test(token) || /^(?:true|false|null)$/.test(token)
}
