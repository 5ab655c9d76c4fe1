import { MARKUP } from './markup.ts'

/** Elements that slides can have: what Markdown prints, what colours code, and what wraps what slides of Slidev show. */
export const SLIDE_ELEMENTS: ReadonlySet<string> = new Set([
  ...'a blockquote br code dd del div dl dt em h1 h2 h3 h4 h5 h6 hr input label li ol p pre s section span strong table tbody td template th thead tr ul'.split(
    ' ',
  ),
  ...MARKUP,
])
const ATTRIBUTES =
  /^(?:align|alt|checked|class|colspan|dir|disabled|for|height|href|id|lang|rel|role|rowspan|start|style|tabindex|target|title|type|value|width|aria-[a-z]+|data-[a-z-]+)$/
/** Addresses that run, or hold a page of their own; browsers pass over blanks and control characters in them. */
const RUNS = /^(?:javascript|vbscript|data):/i
/** What a style asks of others. */
const ASKS = /url\(|image-set\(|@import|\\/i
/** What a component may be told by name. */
const PROP = /^[a-z][\w-]*$/i
/** Listeners and directives. */
const ACTS = /^(?:on|v-)/i
/** What puts HTML or text in, and what Vue itself reads: as small letters alone. */
const NOT_HANDED_ON = new Set([
  'innerhtml',
  'outerhtml',
  'textcontent',
  'innertext',
  'srcdoc',
  'is',
  'key',
  'ref',
  'slot',
])

/** On the element that it ends up on, it would run, or put something in: a component hands on what it does not take. */
function isReserved(name: string): boolean {
  return ACTS.test(name) || NOT_HANDED_ON.has(name.replaceAll(/[^a-z]/gi, '').toLowerCase())
}

/** Whether an element of a slide can have an attribute of this name. */
export function isAttribute(name: string): boolean {
  return ATTRIBUTES.test(name) && !isReserved(name)
}

/** Whether a component on a slide can be told something by this name. */
export function isProp(name: string): boolean {
  return PROP.test(name) && !isReserved(name)
}

/** Whether what an attribute says neither runs nor loads anything. */
export function isHarmlessValue(name: string, value: string): boolean {
  const squeezed = value.replaceAll(/[\p{Cc}\p{Z}]/gu, '')
  return !RUNS.test(squeezed) && !(name.toLowerCase() === 'style' && ASKS.test(squeezed))
}
