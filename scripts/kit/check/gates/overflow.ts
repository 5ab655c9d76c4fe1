import type { Fault, Seen } from '../../checked.ts'
import type { OpenedKit } from '../openKit.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { counted } from '../../../text/counted.ts'

/** Px by which something may be beyond its box before it counts: browsers round to whole px. */
const TOLERANCE = 1
/** Smallest type, in px on the canvas: of anything, of running text, and of code whose columns must not be broken. */
const SMALLEST = { any: 17, running: 24, columns: geometry.code.wide.least }

/**
 * Check that nothing is beyond its slide, clipped, on the footer, on other text, or too small to read.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Elements measured, and what is wrong with them.
 */
export async function overflow({ slides }: OpenedKit): Promise<Seen> {
  const { measured, faults } = await slides.evaluate(measure, { tolerance: TOLERANCE, smallest: SMALLEST })
  return { found: counted(measured, { one: 'element', other: 'elements' }), faults }
}

/** In the page. */
function measure({ tolerance, smallest }: { tolerance: number; smallest: typeof SMALLEST }): {
  measured: number
  faults: Fault[]
} {
  const faults: Fault[] = []
  let measured = 0
  for (const [index, slide] of [...document.querySelectorAll('.print-slide-container')].entries()) {
    const box = slide.getBoundingClientRect()
    const footer = slide.querySelector('.frame-footer')?.getBoundingClientRect()
    const blocks: Array<{ element: Element; rect: DOMRect }> = []
    const shrunk = slide.querySelector<HTMLElement>('[data-shrunk]')?.dataset['shrunk']
    if (shrunk) faults.push({ slide: index + 1, reason: `shrunk to ${shrunk} to fit`, isBlocking: false })
    for (const element of slide.querySelectorAll<HTMLElement>('*')) {
      if (element.closest('svg, .network-motif, [aria-hidden=true]')) continue
      measured += 1
      const block = element.closest('p, li, td, th, pre, h1, h2, h3, h4, h5, h6, figcaption')
      const told = (reason: string, isBlocking = true): void => {
        const name = ((block ?? element).textContent || element.className).trim().slice(0, 40)
        // Once for each block: a line of code has many parts.
        const isSame = (fault: Fault): boolean =>
          fault.slide === index + 1 && fault.element === name && fault.isBlocking === isBlocking
        if (!faults.some(isSame)) faults.push({ slide: index + 1, element: name, reason, isBlocking })
      }
      const style = getComputedStyle(element)
      const texts = [...element.childNodes].filter(
        (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
      )
      const isClipping = style.overflowX !== 'visible' || style.overflowY !== 'visible'
      const isFrame =
        element.matches('.slidev-layout, .slidev-page') || element.contains(slide.querySelector('.slidev-layout'))
      if (isClipping && !isFrame) {
        const [x, y] = [element.scrollWidth - element.clientWidth, element.scrollHeight - element.clientHeight]
        if (Math.max(x, y) > tolerance) told(`${Math.max(x, y)} px clipped; the limit is ${tolerance} px`)
      }
      const isDrawn =
        texts.length > 0 ||
        ['IMG', 'TABLE', 'PRE', 'CANVAS'].includes(element.tagName) ||
        style.borderTopWidth !== '0px'
      if (!isDrawn) continue
      const size = Number.parseFloat(style.fontSize)
      const isRunning =
        element.closest('p, li, td, blockquote') &&
        !element.closest(
          'pre, sub, sup, .eyebrow, .frame-footer, .emoji-card, .agenda-card, .qr-card, .link-chips, .tag-list',
        )
      const isInColumns = element.closest('.columns > .slidev-code-wrapper')
      const floor = isInColumns ? smallest.columns : isRunning ? smallest.running : smallest.any
      if (texts.length && size < floor) told(`set in ${size} px; the minimum is ${floor} px`, false)
      const rects = texts.length
        ? texts.flatMap((text) => {
            const range = document.createRange()
            range.selectNodeContents(text)
            return [...range.getClientRects()]
          })
        : [element.getBoundingClientRect()]
      const beyond = Math.max(
        ...rects.flatMap((rect) => [
          box.left - rect.left,
          rect.right - box.right,
          box.top - rect.top,
          rect.bottom - box.bottom,
        ]),
      )
      if (beyond > tolerance) told(`${Math.round(beyond)} px beyond the slide; the limit is ${tolerance} px`)
      if (footer && !element.closest('.frame-footer')) {
        const on = Math.max(
          ...rects.map((rect) => (rect.right > footer.left && rect.left < footer.right ? rect.bottom - footer.top : 0)),
        )
        if (on > tolerance) told(`${Math.round(on)} px on the footer; the limit is ${tolerance} px`)
      }
      if (texts.length && block && block === element) blocks.push({ element, rect: element.getBoundingClientRect() })
    }
    for (const [no, { element, rect }] of blocks.entries()) {
      for (const other of blocks.slice(no + 1)) {
        if (element.contains(other.element) || other.element.contains(element)) continue
        const width = Math.min(rect.right, other.rect.right) - Math.max(rect.left, other.rect.left)
        const height = Math.min(rect.bottom, other.rect.bottom) - Math.max(rect.top, other.rect.top)
        // Lines of large titles are set closer than their letters are high.
        if (width > tolerance && height > 8)
          faults.push({
            slide: index + 1,
            element: (element.textContent ?? '').trim().slice(0, 40),
            reason: `${Math.round(height)} px on “${(other.element.textContent ?? '').trim().slice(0, 40)}”`,
          })
      }
    }
  }
  return { measured, faults }
}
