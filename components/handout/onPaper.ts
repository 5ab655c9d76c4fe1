import type { Ref } from 'vue'
import { onMounted, onUnmounted } from 'vue'
import { measureHandout } from './measureHandout.ts'
import { joinTexts, partTexts } from './partTexts.ts'
import { planHandout, SHAPES } from './planHandout.ts'

/** Width and height between the margins of an A4 page, in px of 1/96 inch; as in `styles/handout.css`. */
const PAPER = { width: Math.round((178 / 25.4) * 96), height: Math.floor((263 / 25.4) * 96) }
/** Between two slides of a page, as in the styles, in px. */
const GAP = 40

/**
 * Set a handout for paper whenever it is printed, by a reader or for a kit: in the shapes that fill its pages evenly.
 *
 * @param handout
 *   Page with the slides.
 */
export function onPaper(handout: Readonly<Ref<HTMLElement | undefined>>): void {
  const { classList } = document.documentElement
  const slides = (): HTMLElement[] => [...(handout.value?.querySelectorAll<HTMLElement>('.handout-slide') ?? [])]
  const set = (): void => {
    if (!handout.value) return
    // Paper shows no dark.
    dark = classList.contains('dark')
    classList.remove('dark')
    classList.add('paper')
    // The browser has not turned to its paper yet.
    handout.value.style.width = `${PAPER.width}px`
    const placed = planHandout(measureHandout(handout.value), PAPER.height, GAP)
    const all = slides()
    for (const [index, slide] of all.entries()) {
      const { shape, opens, flows, spare } = placed[index] ?? { spare: 0 }
      if (shape) slide.classList.add(shape)
      slide.classList.toggle('opens', opens)
      slide.classList.toggle('flows', flows)
      slide.style.setProperty('--spare', `${spare}px`)
    }
    partTexts(all.filter((_, index) => placed[index]?.shape === 'parted'))
    handout.value.style.width = ''
  }
  const unset = (): void => {
    if (!classList.contains('paper')) return
    classList.remove('paper')
    classList.toggle('dark', dark)
    joinTexts(slides())
    for (const slide of slides()) {
      slide.classList.remove(...SHAPES, 'opens', 'flows')
      slide.style.removeProperty('--spare')
    }
  }
  let dark = false
  onMounted(() => {
    addEventListener('beforeprint', set)
    addEventListener('afterprint', unset)
  })
  onUnmounted(() => {
    removeEventListener('beforeprint', set)
    removeEventListener('afterprint', unset)
    unset()
  })
}
