import type { Ref } from 'vue'
import { onMounted, onUnmounted } from 'vue'
import { looseWords } from './looseWords.ts'

/** Smallest factor, and how fine the steps to it are. */
const LEAST = 0.4
const STEP = 0.02

/**
 * Zoom out of a slide whose content its reader made larger, with text spacing or a style of their own, until all of it
 * can be seen again (WCAG 2.2, 1.4.12). As the deck is built, nothing needs it: the overflow gate refuses a slide that
 * does.
 *
 * @param frame
 *   Element with the content; the one with the class `frame-footer` in it, if any, is what content must end above.
 * @returns
 *   Nothing.
 */
export function shrinkToFit(frame: Ref<HTMLElement | undefined>): void {
  let settled = ''
  const refit = (): void => {
    if (!frame.value) return
    looseWords(frame.value)
    // In a column to scroll, a slide is as high as what is on it.
    if (!frame.value.closest('.slide-column')) shrink(frame.value)
    settled = heights(frame.value)
  }
  const observer = new ResizeObserver(() => {
    if (frame.value && heights(frame.value) !== settled) refit()
  })
  onMounted(() => {
    contentOf(frame.value).forEach((child) => observer.observe(child))
    // Until its fonts are there, a text is wider or narrower than it will be.
    document.fonts.addEventListener('loadingdone', refit)
  })
  onUnmounted(() => {
    observer.disconnect()
    document.fonts.removeEventListener('loadingdone', refit)
  })
}

function shrink(frame: HTMLElement): void {
  frame.style.zoom = ''
  delete frame.dataset['shrunk']
  for (let factor = 1 - STEP; isBeyond(frame) && factor >= LEAST; factor -= STEP) {
    frame.style.zoom = String(factor)
    frame.dataset['shrunk'] = factor.toFixed(2)
  }
}

function isBeyond(frame: HTMLElement): boolean {
  const limit = (frame.querySelector('.frame-footer') ?? frame).getBoundingClientRect()
  const end = frame.querySelector('.frame-footer') ? limit.top : limit.bottom
  return contentOf(frame).some((child) => {
    const { top, bottom } = child.getBoundingClientRect()
    return bottom > end + 1 || top < frame.getBoundingClientRect().top - 1
  })
}

/** What stands in the flow of the slide. */
function contentOf(frame: HTMLElement | undefined): Element[] {
  return [...(frame?.children ?? [])].filter((child) => getComputedStyle(child).position !== 'absolute')
}

function heights(frame: HTMLElement): string {
  return contentOf(frame)
    .map((child) => Math.round(child.getBoundingClientRect().height))
    .join()
}
