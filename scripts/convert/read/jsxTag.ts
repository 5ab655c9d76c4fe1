import { JsxParser } from './jsxParser.ts'

/** Most places that are tried for the end of a tag, and its greatest length in characters. */
const MOST = { ends: 200, length: 50_000 }

/** What may be tried on a page, places and characters: each is read from the start of its tag. */
export interface Room {
  ends: number
  characters: number
}

/** Opening tag of a component, and which stretches of it are code. */
export interface JsxTag {
  start: number
  end: number
  code: Array<[start: number, end: number]>
  /** Attributes that are texts. */
  texts: Record<string, string>
}

/** Room for a page of any size. */
export function roomForTags(): Room {
  return { ends: 10_000, characters: 5_000_000 }
}

/**
 * Read a tag as JavaScript does; where it ends is tried out.
 *
 * @param room
 *   Gets less by what it takes.
 * @returns
 *   Tag; nothing for what is none.
 */
export function jsxTagAt(text: string, start: number, room: Room): JsxTag | undefined {
  let end = start
  for (let tries = 0; tries < MOST.ends; tries++) {
    end = text.indexOf('>', end) + 1
    if (!end || end - start > MOST.length || room.ends-- <= 0 || room.characters < 0) return
    room.characters -= end - start
    const attributes = attributesIn(text.slice(start, end - 1).replace(/\/$/, ''))
    if (attributes) return { start, end, ...partsOf(attributes, start) }
  }
  return
}

function attributesIn(open: string): Attribute[] | undefined {
  try {
    const { body } = JsxParser.parse(`${open}/>`, { ecmaVersion: 'latest', sourceType: 'module' })
    return (body[0] as unknown as { expression: Element }).expression.openingElement.attributes
  } catch {
    return
  }
}

function partsOf(attributes: Attribute[], start: number): Pick<JsxTag, 'code' | 'texts'> {
  const code: JsxTag['code'] = []
  const texts: JsxTag['texts'] = {}
  for (const { type, start: from, end, name, value } of attributes) {
    const inside = value?.type === 'JSXExpressionContainer' ? value.expression : value
    if (inside?.type === 'Literal' && typeof inside.value === 'string') texts[name?.name ?? ''] = inside.value
    if (type === 'JSXSpreadAttribute' || value?.type === 'JSXExpressionContainer')
      code.push([start + from, start + end])
  }
  return { code, texts }
}

/** What is read of the syntax tree of a tag. */
interface Element {
  openingElement: { attributes: Attribute[] }
}

interface Attribute {
  type: string
  start: number
  end: number
  name?: { name: string }
  value?: Value | null
}

interface Value {
  type: string
  value?: unknown
  expression?: { type: string; value?: unknown }
}
