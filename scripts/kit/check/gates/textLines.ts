import type { Page } from 'playwright-core'

/** Words of one block that stand on one line. */
export interface TextLine {
  /** Number of the block: words of one are never on each other. */
  block: number
  text: string
  /** Number of the slide that it tells of; none where it is of all. */
  slide?: number
  left: number
  top: number
  right: number
  bottom: number
}

/** Where texts stand, in px, and the room that there is for them. */
export interface TextsOf {
  lines: TextLine[]
  left: number
  right: number
}

/**
 * Measure where the texts of a page stand; blanks at the end of a line are not seen.
 *
 * @param roots
 *   Selector of what is measured, each by itself.
 * @param except
 *   Selector of what in it is left out.
 * @returns
 *   For each root its lines, in order, and the room between its paddings.
 */
export function textLines(page: Page, roots: string, except: string): Promise<TextsOf[]> {
  return page.evaluate(measure, { roots, except })
}

/** In the page. */
function measure({ roots, except }: { roots: string; except: string }): TextsOf[] {
  const blocks = new Map<Element, number>()
  const blockOf = (element: Element): Element => {
    const { display } = getComputedStyle(element)
    const isWithin = display === 'inline' || display === 'contents' || display.startsWith('ruby')
    return isWithin && element.parentElement ? blockOf(element.parentElement) : element
  }
  const slideOf = (element: Element): number | undefined => {
    const part = element.closest('.handout-slide, section[id^="slide-"]')
    const no =
      part && Number.parseInt(part.id.replace('slide-', '') || (part.querySelector('.number')?.textContent ?? ''))
    return no || undefined
  }
  return Array.from(document.querySelectorAll(roots), (root) => {
    const lines: TextLine[] = []
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const element = node.parentElement
      if (!element || !node.data.trim() || element.closest(except)) continue
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      const box = blockOf(element)
      // Said to screen readers alone.
      if (box.getBoundingClientRect().width <= 1) continue
      if (!blocks.has(box)) blocks.set(box, blocks.size)
      const block = blocks.get(box) ?? 0
      const slide = slideOf(element)
      for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
        const range = document.createRange()
        range.setStart(node, index)
        range.setEnd(node, index + word.length)
        for (const { left, top, right, bottom } of range.getClientRects()) {
          const last = lines.at(-1)
          if (last?.block === block && Math.abs(last.top - top) < 1 && Math.abs(last.bottom - bottom) < 1) {
            last.text += ` ${word}`
            last.left = Math.min(last.left, left)
            last.right = Math.max(last.right, right)
          } else lines.push({ block, text: word, ...(slide && { slide }), left, top, right, bottom })
        }
      }
    }
    const { paddingLeft, paddingRight } = getComputedStyle(root)
    const { left, right } = root.getBoundingClientRect()
    return { lines, left: left + Number.parseFloat(paddingLeft), right: right - Number.parseFloat(paddingRight) }
  })
}
