import type { LaidOut } from './laidOut.ts'
import { hasImage, hasLook, isSeen } from './looks.ts'

const EMOJI = /^\p{RGI_Emoji}+$/v
/** Elements that are pictures, whatever is in them. */
const PICTURES = new Set(['svg', 'img', 'video', 'canvas', 'object', 'iframe'])
/** Ornaments that tell how far the talk is, and the nodes of its trail. */
const ORNAMENTS = ['chapter-pills', 'progress-bars', 'node']
/** Components that are cards, by their classes, and the words that name them. */
const CARDS: Record<string, 'card' | 'link' | 'callout' | 'figure' | 'text'> = {
  'agenda-card': 'card',
  callout: 'callout',
  'emoji-card': 'card',
  'follow-card': 'link',
  'key-figure': 'figure',
  'link-card': 'link',
  'link-chips': 'link',
  'qr-card': 'link',
  'sibling-card': 'card',
  side: 'card',
  'summary-column': 'card',
  'tag-list': 'text',
}

/** What cards are called, by their component. */
export type CardKind = (typeof CARDS)[string]

/** What kind of card an element is; nothing for any other element. */
export function cardKind({ classes }: LaidOut): CardKind | undefined {
  const name = classes.find((one) => Object.hasOwn(CARDS, one))
  return name === undefined ? undefined : CARDS[name]
}

/** All text in a part, as the page has it; what is not shown is left out. */
export function textIn(part: LaidOut): string {
  if (!isSeen(part)) return ''
  return part.name === '#text' ? part.text : part.children.map(textIn).join('')
}

/** Whether an element shows nothing but emoji. */
export function isEmojiAlone(element: LaidOut): boolean {
  if (element.name.startsWith('#') || element.name.startsWith('::') || isInline(element)) return false
  return EMOJI.test(textIn(element).trim()) && element.children.every((child) => isInline(child) || isOrnament(child))
}

/** Whether a part is drawn as a whole: pictures, ornaments, and emoji that stand alone. */
export function isDrawn(part: LaidOut): boolean {
  if (PICTURES.has(part.name))
    return !part.classes.includes('inline-formula') && !part.classes.includes('inline-picture')
  return part.classes.some((one) => ORNAMENTS.includes(one)) || isEmojiAlone(part)
}

/** Whether the ground of a part is drawn, as it is more than a colour. */
export function isGroundDrawn(part: LaidOut): boolean {
  return !part.name.startsWith('#') && hasImage(part)
}

/** Whether a part stands in a line of text. */
export function isInline({ name, style }: LaidOut): boolean {
  return name === '#text' || name === '::marker' || /^(?:inline|ruby)/.test(style.display)
}

/** Whether an element is one paragraph: there is nothing but a line of text in it. */
export function isPhrase(element: LaidOut): boolean {
  const shown = element.children.filter((child) => isSeen(child) && !isOrnament(child))
  return (
    shown.length > 0 &&
    shown.every((child) => isInPhrase(child)) &&
    shown.some((child) => textIn(child).trim() || child.name === 'img')
  )
}

/** Whether it is the box of a task. */
export function isTask({ classes }: LaidOut): boolean {
  return classes.includes('task-box')
}

function isInPhrase(part: LaidOut): boolean {
  if (isTask(part)) return true
  if (!isInline(part) || isDrawn(part)) return false
  // A link with a ground of its own is a box.
  if (part.name === 'a' && part.style.display !== 'inline' && hasLook(part)) return false
  return part.children.every(isInPhrase)
}

/** Whether it is what a style sheet puts there without words. */
export function isOrnament({ name, text }: LaidOut): boolean {
  return (name === '::before' || name === '::after') && text.trim() === ''
}

/** Whether an element names its slide. */
export function isTitle(element: LaidOut): boolean {
  return element.name === 'h1' || (element.classes.includes('eyebrow') && hasHeading(element))
}

function hasHeading(part: LaidOut): boolean {
  return part.attributes['role'] === 'heading' || part.children.some(hasHeading)
}
