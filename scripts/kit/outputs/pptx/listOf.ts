import type { Paragraph } from '../../../office/presentation.ts'
import type { LaidOut } from './laidOut.ts'
import type { RunContext } from './runsOf.ts'
import { TASK_SIGNS } from '../../../text/taskSigns.ts'
import { blocksIn } from './blocksIn.ts'
import { isPhrase, isTask } from './kinds.ts'
import { colourOf, edgeOf, fillOf, hasLook, isSeen, outlineOf } from './looks.ts'
import { linesIn, paragraphOf, type Placed } from './paragraphOf.ts'

/** Reads an element as running text; nothing where it is more than that. */
export type ReadFlow = (element: LaidOut, context: RunContext) => Placed[] | undefined

type Bullet = NonNullable<Paragraph['bullet']>

/**
 * Read a list as running text.
 *
 * @param level
 *   Depth, from 0.
 * @returns
 *   Its items as paragraphs; nothing where they stand side by side, have a ground of their own, or hold more than text.
 */
export function listOf(list: LaidOut, context: RunContext, flow: ReadFlow, level = 0): Placed[] | undefined {
  const items = list.children.filter((child) => child.name === 'li' && isSeen(child))
  const all: Placed[] = []
  for (const item of items) {
    if (fillOf(item) || outlineOf(item) || 'data-slidev-clicks-start' in item.attributes) return
    const inside = itemOf(item, list, context, flow, level)
    const last = all.at(-1)
    if (!inside || (inside[0] && last && inside[0].top < last.bottom - 2)) return
    all.push(...inside)
  }
  return all
}

/**
 * Read an item of a list as running text.
 *
 * @returns
 *   Its paragraphs: the first one has its sign, the others go on, those of lists in it are deeper.
 */
export function itemOf(
  item: LaidOut,
  list: LaidOut,
  context: RunContext,
  flow: ReadFlow,
  level = 0,
): Placed[] | undefined {
  const above = item.children.find(isAbove)
  const bullet = above ? undefined : bulletOf(item)
  const content = item.children.filter(
    (part) => part !== above && part.name !== '::marker' && !(bullet && isSign(part)),
  )
  const parts = isPhrase(item) ? [content] : blocksIn({ ...item, children: content.filter((part) => !isSign(part)) })
  const number = above && paragraphOf(above, context, [above])
  const all: Placed[] = number ? [number] : []
  for (const part of parts) {
    const isList = !Array.isArray(part) && (part.name === 'ul' || part.name === 'ol')
    const inside = Array.isArray(part)
      ? [paragraphOf(item, context, part) ?? []].flat()
      : isList
        ? listOf({ ...part, box: list.box }, context, flow, level + 1)
        : flow(part, context)
    if (!inside) return
    const [first] = inside
    const last = all.at(-1)
    if (first && last && first.top < last.bottom - 2) return
    const isFirst = !all.length
    all.push(
      ...(isList
        ? inside
        : inside.map((one, at) => inList(one, item, list, level, isFirst && !at ? bullet : undefined))),
    )
  }
  return all
}

function inList(one: Placed, item: LaidOut, list: LaidOut, level: number, bullet: Bullet | undefined): Placed {
  const isRightToLeft = list.style.direction === 'rtl'
  const edge = isRightToLeft ? list.box.x + list.box.width : list.box.x
  const words = linesIn(item).map(({ box }) => (isRightToLeft ? box.x + box.width : box.x))
  const own = isRightToLeft ? edge - one.right : one.left - edge
  const indent = Math.max(
    0,
    own,
    bullet && !hasSignInLine(item) ? Math.min(...words.map((word) => Math.abs(edge - word))) : 0,
  )
  const paragraph = { ...one.paragraph, level, indent, ...(bullet && { bullet }) }
  return { ...one, paragraph, left: list.box.x, right: list.box.x + list.box.width }
}

/** Whether its sign is of the same line boxes as its words. */
function hasSignInLine(item: LaidOut): boolean {
  return item.children.some(({ name, lines }) => (name === '::before' || name === '::marker') && lines.length > 0)
}

/** Whether it is a number that stands above the words of its item, in a line of its own. */
function isAbove({ name, text, style }: LaidOut): boolean {
  return name === '::before' && text.trim() !== '' && style.display === 'block' && style.position === 'static'
}

/** What a style sheet puts before an item. */
function isSign({ name }: LaidOut): boolean {
  return name === '::before' || name === '::after'
}

/** Sign or number of an item, in its colour; nothing where it has none. */
export function bulletOf(item: LaidOut): Bullet | undefined {
  const task = taskIn(item)
  if (task) {
    const colour = colourOf(task.style['border-left-color'])
    return { sign: TASK_SIGNS[task.classes.includes('done') ? 'done' : 'open'], ...(colour && { colour }) }
  }
  const sign =
    item.children.find(({ name }) => name === '::before') ?? item.children.find(({ name }) => name === '::marker')
  if (!sign) return
  const text = sign.text.trim()
  const number = /^(\d+)[.)]?$/.exec(text)?.[1]
  const ink = colourOf(sign.style.color)
  if (number !== undefined) return { number: Number(number), ...(ink && { colour: ink }) }
  if (text) return { sign: text === '■' ? '•' : text, ...(ink && { colour: ink }) }
  if (!hasLook(sign)) return
  const colour = fillOf(sign) ?? edgeOf(sign, 'left')?.colour
  return { sign: isTicked(item, sign) ? '✓' : '•', ...(colour && { colour }) }
}

/** Whether there is something within the sign before an item: a tick. */
function isTicked({ children }: LaidOut, { box }: LaidOut): boolean {
  const tick = children.find((part) => part.name === '::after' && hasLook(part))?.box
  return (
    tick !== undefined &&
    tick.x >= box.x &&
    tick.y >= box.y &&
    tick.x < box.x + box.width &&
    tick.y < box.y + box.height
  )
}

function taskIn(part: LaidOut): LaidOut | undefined {
  if (isTask(part)) return part
  for (const child of part.children) {
    const found = child.name === 'ul' || child.name === 'ol' ? undefined : taskIn(child)
    if (found) return found
  }
  return undefined
}
