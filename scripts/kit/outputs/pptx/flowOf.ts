import type { LaidOut } from './laidOut.ts'
import type { RunContext } from './runsOf.ts'
import { blocksIn } from './blocksIn.ts'
import { cardKind, isDrawn, isGroundDrawn, isOrnament, isPhrase, isTitle } from './kinds.ts'
import { listOf } from './listOf.ts'
import { hasLook, isSeen } from './looks.ts'
import { paragraphOf, type Placed } from './paragraphOf.ts'

/** Elements that are no running text, whatever is in them. */
const OWN = new Set(['table', 'pre', 'footer'])

/**
 * Read an element as running text.
 *
 * @returns
 *   Its paragraphs; nothing where it is more than paragraphs and lists below each other.
 */
export function flowOf(element: LaidOut, context: RunContext): Placed[] | undefined {
  if (!isSeen(element)) return []
  if (OWN.has(element.name) || hasLook(element) || cardKind(element) || isDrawn(element) || isTitle(element)) return
  if (element.style.position === 'absolute' || 'data-slidev-clicks-start' in element.attributes) return
  if (element.classes.includes('eyebrow') || element.classes.includes('slidev-code-copy')) return
  const ornaments = element.children.filter((child) => isOrnament(child) && (hasLook(child) || isGroundDrawn(child)))
  if (element.name === 'ul' || element.name === 'ol') return listOf(element, context, flowOf)
  if (ornaments.length) return
  if (isPhrase(element)) return [paragraphOf(element, context) ?? []].flat()
  const all: Placed[] = []
  for (const part of blocksIn(element)) {
    const inside = Array.isArray(part) ? [paragraphOf(element, context, part) ?? []].flat() : flowOf(part, context)
    if (!inside) return
    const [first] = inside
    const last = all.at(-1)
    if (first && last && first.top < last.bottom - 2) return
    all.push(...inside)
  }
  return all
}
