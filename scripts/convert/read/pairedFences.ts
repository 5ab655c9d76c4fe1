import type { Opening } from './containerOpening.ts'
import { isContainer } from './containerKinds.ts'

const HEADING = /^[\t ]{0,3}#{1,6}(?:[\t ]|$)/
const BREAK = /^[\t ]{0,3}([-*_])[\t ]*(?:\1[\t ]*){2,}$/

/** A line that opens or closes a container. */
export interface Fence {
  /** Line of the page, from 0. */
  line: number
  /** What stands before it: blanks, marks of quotes, the sign of an item. */
  prefix: string
  /** Sign that it is made of, and how many of these. */
  mark: string
  size: number
  opening?: Opening
  /** Fence that a closing one was put in for, where the page has none. */
  closes?: Fence
}

/** A container, from fence to fence. */
export interface Container {
  fence: Fence
  end?: Fence
  /** Levels of containers in it, itself included. */
  height: number
}

/**
 * Find what each fence closes; what is left open ends where a reader would end it, at a line that is blank.
 *
 * @param lines
 *   Lines of the page.
 * @param fences
 *   Its fences, in order.
 * @returns
 *   Containers in order of their openings, and fences that close nothing.
 */
export function pairedFences(lines: string[], fences: Fence[]): { containers: Container[]; stray: Fence[] } {
  const left = new Set<Fence>()
  let all = fences
  for (;;) {
    const found = matched(lines, all)
    // What has no name that is known is no container without an end.
    for (const { fence, end } of found.containers) if (!end && !isKnown(fence)) left.add(fence)
    const open = found.containers.find(({ fence, end }) => !end && !left.has(fence))?.fence
    if (!open) return found
    left.add(open)
    const line = endFor(open, lines, fences)
    if (line === undefined) continue
    const end: Fence = { ...open, line, opening: undefined, closes: open }
    all = [...all, end].toSorted((a, b) => a.line - b.line)
  }
}

function isKnown({ opening }: Fence): boolean {
  return opening !== undefined && isContainer(opening.name)
}

function matched(lines: string[], fences: Fence[]): { containers: Container[]; stray: Fence[] } {
  const containers: Container[] = []
  const stray: Fence[] = []
  const open: Container[] = []
  let from = 0
  const closeTo = (keep: number): void => {
    while (open.length > keep) {
      const inner = open.pop()
      const outer = open.at(-1)
      if (inner && outer) outer.height = Math.max(outer.height, inner.height + 1)
    }
  }
  for (const fence of fences) {
    // The end of a quote is that of what is in it.
    const least = leastDepth(lines, from, fence.line)
    const kept = open.findIndex(({ fence: { prefix } }) => depthOf(prefix) > least)
    if (kept >= 0) closeTo(kept)
    from = fence.line
    if (fence.opening) {
      const container = { fence, height: 1 }
      containers.push(container)
      open.push(container)
      continue
    }
    const at = closes(fence, open)
    const container = open[at]
    if (!container) stray.push(fence)
    else {
      container.end = fence
      closeTo(at)
    }
  }
  closeTo(0)
  return { containers, stray }
}

/** Place of the container that a fence closes: the innermost of as many marks, else of fewer, else any. */
function closes(fence: Fence, open: Container[]): number {
  if (fence.closes) return open.findIndex(({ fence: one }) => one === fence.closes)
  const last = (test: (one: Fence) => boolean): number =>
    open.findLastIndex(({ fence: one }) => one.mark === fence.mark && test(one))
  const same = last(({ size }) => size === fence.size)
  if (same >= 0) return same
  const fewer = last(({ size }) => size < fence.size)
  return fewer >= 0 ? fewer : last(() => true)
}

/** The blank line before the next heading, break or container. */
function endFor(open: Fence, lines: string[], fences: Fence[]): number | undefined {
  const openings = new Set(fences.flatMap(({ opening, size, line }) => (opening && size >= open.size ? [line] : [])))
  const taken = new Set(fences.map(({ line }) => line))
  for (let line = open.line + 1; line < lines.length; line++) {
    const text = lines[line] ?? ''
    const isNext = HEADING.test(text) || BREAK.test(text) || openings.has(line)
    if (isNext && !lines[line - 1]?.trim() && line - 1 > open.line && !taken.has(line - 1)) return line - 1
  }
  return undefined
}

function leastDepth(lines: string[], from: number, to: number): number {
  return lines
    .slice(from, to + 1)
    .filter((line) => line.trim())
    .reduce((least, line) => Math.min(least, depthOf(line)), Infinity)
}

function depthOf(line: string): number {
  return /^[\t >]*/.exec(line)?.[0].split('>').length ?? 1
}
