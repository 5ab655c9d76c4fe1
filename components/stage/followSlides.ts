import type { Ref } from 'vue'
import { useNav } from '@slidev/client/composables/useNav.ts'
import { nextTick, onMounted, onUnmounted, watch } from 'vue'
import { useRouter } from 'vue-router'

/** A slide is read when it reaches this share of the window's height. */
const LINE = 1 / 3
/** How long a reader has to rest before the address follows, in ms: browsers refuse to change it all the time. */
const REST = 200
/** What a browser may round a place by, in px. */
const ROUNDED = 2

/**
 * Hold a column of slides and the address together: the slide of the address is in view, however the column grows, until
 * the reader scrolls; then the address follows the slide that is read.
 *
 * @param column
 *   Element with the slides: one child each, with the number of its slide as `data-no`; and what stands between them.
 */
export function followSlides(column: Readonly<Ref<HTMLElement | undefined>>): void {
  const { currentSlideNo } = useNav()
  const router = useRouter()
  /** Where the column was brought to, in px; nothing since the reader has scrolled. */
  let broughtTo: number | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let read = currentSlideNo.value

  const parts = (): HTMLElement[] => [...(column.value?.querySelectorAll<HTMLElement>(':scope > [data-no]') ?? [])]
  const bring = (): void => {
    const part = parts().find(({ dataset }) => Number(dataset['no']) === currentSlideNo.value)
    if (part) scrollTo({ top: currentSlideNo.value === 1 ? 0 : part.getBoundingClientRect().top + scrollY - gap(part) })
    broughtTo = scrollY
  }
  const noInView = (): number => {
    const all = parts()
    const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - ROUNDED
    const reached = all.filter((part) => part.getBoundingClientRect().top <= innerHeight * LINE)
    return Number((isAtEnd ? all : reached).at(-1)?.dataset['no'] ?? 1)
  }
  const follow = (): void => {
    const no = noInView()
    if (no === currentSlideNo.value) return
    read = no
    void router.replace({ path: `/${no}`, query: { ...router.currentRoute.value.query, clicks: undefined } })
  }
  const onScroll = (): void => {
    if (broughtTo !== undefined && Math.abs(scrollY - broughtTo) <= ROUNDED) return
    broughtTo = undefined
    clearTimeout(timer)
    timer = setTimeout(follow, REST)
  }
  const observer = new ResizeObserver(() => {
    if (broughtTo !== undefined) bring()
  })

  watch(currentSlideNo, async (no) => {
    if (no === read) return
    read = no
    await nextTick()
    bring()
  })
  onMounted(() => {
    // A browser that remembers a place does so before the slides are there.
    history.scrollRestoration = 'manual'
    bring()
    if (column.value) observer.observe(column.value)
    addEventListener('scroll', onScroll, { passive: true })
  })
  onUnmounted(() => {
    history.scrollRestoration = 'auto'
    clearTimeout(timer)
    observer.disconnect()
    removeEventListener('scroll', onScroll)
  })
}

/** Room that a slide has above it when it is brought into view, in px. */
function gap(part: HTMLElement): number {
  return Number.parseFloat(getComputedStyle(part).scrollMarginTop)
}
