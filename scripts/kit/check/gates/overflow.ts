import type { Page } from 'playwright-core'
import type { Fault, Seen } from '../../checked.ts'
import type { KitInView } from '../kitInView.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { type TextLine, textLines, type TextsOf } from './textLines.ts'
import { textOnText } from './textOnText.ts'

/** Px by which something may be beyond its box before it counts: browsers round to whole px. */
const TOLERANCE = 1
/** Smallest type, in px on the canvas: of anything, of running text, and of code whose columns must not be broken. */
const SMALLEST = { any: 17, running: 24, columns: geometry.code.wide.least }

/** What is no text of the slide: drawings, and pictures of other slides. */
const DRAWN = 'svg, .slide-picture'
/** The same of other views. */
const BESIDE = `${DRAWN}, .skip`

/**
 * Check that nothing is beyond its slide, clipped, on the footer, on the motif of the cover, on other text, or too small to
 * read; and that the handout and the reading page keep their texts within their margins and off each other.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Elements measured, and what is wrong with them.
 */
export async function overflow({ conversion, slides, handout, reading }: KitInView): Promise<Seen> {
  const [{ measured, faults }, ...others] = await Promise.all([
    slides.look(onSlides),
    handout.look(async (page) => beside('handout', await textLines(page, '.handout-page', BESIDE))),
    reading.look(async (page) => beside('reading', await textLines(page, 'body', BESIDE))),
  ])
  faults.push(...others.flat())
  // How full a slide is that is written by hand, its author decides.
  const own = new Set(conversion.deck.children.flatMap((slide, index) => (slide.own ? [index + 1] : [])))
  return {
    found: { id: 'elements', count: measured },
    faults: faults.map((fault) => (own.has(fault.slide ?? 0) ? { ...fault, isBlocking: false } : fault)),
  }
}

async function onSlides(page: Page): Promise<{ measured: number; faults: Fault[] }> {
  const { measured, faults } = await page.evaluate(measure, { tolerance: TOLERANCE, smallest: SMALLEST })
  const texts = await textLines(page, '.print-slide-container', DRAWN)
  for (const [index, { lines }] of texts.entries()) {
    const slide = index + 1
    // What is on the footer is on its texts, too.
    if (faults.some((fault) => fault.slide === slide && fault.told.id === 'on-footer')) continue
    faults.push(...onEachOther(lines).map((fault) => ({ slide, ...fault })))
  }
  return { measured, faults: [...faults, ...(await page.evaluate(onMotif, TOLERANCE))] }
}

/** What is wrong with texts that stand beside the slides, in a view of their own. */
function beside(view: 'handout' | 'reading', pages: TextsOf[]): Fault[] {
  const wrong = pages.flatMap((texts) => [...beyondMargins(texts), ...onEachOther(texts.lines)])
  return wrong.map((fault) => ({ ...fault, told: { id: 'in-view', view, fault: fault.told } }))
}

function onEachOther(lines: TextLine[]): Fault[] {
  return textOnText(lines).map(({ line, other, height }) => ({
    ...(line.slide && { slide: line.slide }),
    element: line.text.slice(0, 40),
    told: { id: 'on-text', by: Math.round(height), other: other.text.slice(0, 40) },
  }))
}

function beyondMargins({ lines, left, right }: TextsOf): Fault[] {
  return lines.flatMap((line) => {
    const beyond = Math.max(left - line.left, line.right - right)
    if (beyond <= TOLERANCE) return []
    const place = { ...(line.slide && { slide: line.slide }), element: line.text.slice(0, 40) }
    return { ...place, told: { id: 'beyond-margin', by: Math.round(beyond), most: TOLERANCE }, isBlocking: false }
  })
}

/** In the page: find texts and boxes of the cover that a shape of its motif crosses. */
function onMotif(tolerance: number): Fault[] {
  const faults: Fault[] = []
  for (const [index, slide] of [...document.querySelectorAll('.print-slide-container')].entries()) {
    const shapes = [...slide.querySelectorAll<SVGGeometryElement>('.cover-motif :is(circle, path)')].map((shape) => {
      const matrix = shape.getScreenCTM() ?? new DOMMatrix()
      const half = Number.parseFloat(getComputedStyle(shape).strokeWidth) / 2
      const length = shape.getTotalLength()
      const outline = Array.from({ length: Math.ceil(length / 4) }, (_, no) =>
        shape.getPointAtLength(no * 4).matrixTransform(matrix),
      )
      const edge = getComputedStyle(shape).stroke === 'none' ? 0 : half * Math.hypot(matrix.a, matrix.b)
      return { shape, inverse: matrix.inverse(), outline, edge }
    })
    if (!shapes.length) continue
    for (const element of slide.querySelectorAll<HTMLElement>('.cover-text :is(h1, p, li, .cover-emoji)')) {
      const range = document.createRange()
      range.selectNodeContents(element)
      const isBox = getComputedStyle(element).borderTopWidth !== '0px'
      const rects = isBox ? [element.getBoundingClientRect()] : [...range.getClientRects()]
      const isOn = rects.some(({ left, top, right, bottom }) =>
        shapes.some(
          ({ shape, inverse, outline, edge }) =>
            shape.isPointInFill(new DOMPoint((left + right) / 2, (top + bottom) / 2).matrixTransform(inverse)) ||
            outline.some(
              ({ x, y }) =>
                x + edge > left + tolerance &&
                x - edge < right - tolerance &&
                y + edge > top + tolerance &&
                y - edge < bottom - tolerance,
            ),
        ),
      )
      if (isOn)
        faults.push({
          slide: index + 1,
          element: (element.textContent ?? '').trim().slice(0, 40),
          told: { id: 'on-motif' },
          isBlocking: false,
        })
    }
  }
  return faults
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
    const shrunk = slide.querySelector<HTMLElement>('[data-shrunk]')?.dataset['shrunk']
    if (shrunk) faults.push({ slide: index + 1, told: { id: 'shrunk', to: shrunk }, isBlocking: false })
    for (const element of slide.querySelectorAll<HTMLElement>('*')) {
      if (element.closest('svg, .network-motif, [aria-hidden=true]')) continue
      measured += 1
      const block = element.closest('p, li, td, th, pre, h1, h2, h3, h4, h5, h6, figcaption')
      const tell = (told: Fault['told'], isBlocking = true): void => {
        const name = ((block ?? element).textContent || element.className).trim().slice(0, 40)
        // Once for each block: a line of code has many parts.
        const isSame = (fault: Fault): boolean =>
          fault.slide === index + 1 && fault.element === name && fault.isBlocking === isBlocking
        if (!faults.some(isSame)) faults.push({ slide: index + 1, element: name, told, isBlocking })
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
        if (Math.max(x, y) > tolerance) tell({ id: 'clipped', by: Math.max(x, y), most: tolerance })
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
          'pre, sub, sup, .eyebrow, .frame-footer, .emoji-card, .agenda-card, .qr-card, .link-card, .link-chips, .tag-list',
        )
      const isInColumns = element.closest('.columns > .slidev-code-wrapper')
      const floor = isInColumns ? smallest.columns : isRunning ? smallest.running : smallest.any
      if (texts.length && size < floor) tell({ id: 'small-type', size, least: floor }, false)
      const rects = texts.length
        ? texts.flatMap((text) =>
            // Blanks at the end of a line hang beyond it, and nobody sees them.
            Array.from(text.textContent?.matchAll(/\S+/g) ?? [], ({ 0: word, index }) => {
              const range = document.createRange()
              range.setStart(text, index)
              range.setEnd(text, index + word.length)
              return [...range.getClientRects()]
            }).flat(),
          )
        : [element.getBoundingClientRect()]
      const beyond = Math.max(
        ...rects.flatMap((rect) => [
          box.left - rect.left,
          rect.right - box.right,
          box.top - rect.top,
          rect.bottom - box.bottom,
        ]),
      )
      if (beyond > tolerance) tell({ id: 'beyond-slide', by: Math.round(beyond), most: tolerance })
      // A picture as large as the slide is its ground.
      const isGround = !texts.length && rects.every(({ width, height }) => width >= box.width && height >= box.height)
      if (footer && !isGround && !element.closest('.frame-footer')) {
        const on = Math.max(
          ...rects.map((rect) => (rect.right > footer.left && rect.left < footer.right ? rect.bottom - footer.top : 0)),
        )
        if (on > tolerance) tell({ id: 'on-footer', by: Math.round(on), most: tolerance })
      }
    }
  }
  return { measured, faults }
}
