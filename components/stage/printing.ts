import type { Sheets } from './loadSheets.ts'
import { useNav } from '@slidev/client/composables/useNav.ts'
import { getCurrentInstance } from 'vue'
import { useRouter } from 'vue-router'

/** How long after the site what is printed is fetched, in ms: when all else that a talk needs is there. */
const AFTER = 3000
/** Pages that are printed as slides, one a sheet. */
const OF_SLIDES = new Set<unknown>(['play', 'presenter', 'print'])

/**
 * Print what a reader who asks the browser for it wants: all slides from any slide, and the handout from the handout. Those
 * who ask by the keys wait until all of it is there; the browser’s menu prints what is. Slidev’s own mode for printing, which
 * kits use, stays as it is. For the setup of the root of the client.
 */
export function usePrinting(): void {
  const context = getCurrentInstance()?.appContext ?? null
  const { slides, isPrintMode } = useNav()
  const { currentRoute } = useRouter()
  let sheets: Sheets | undefined

  const isOfSlides = (): boolean => !isPrintMode.value && OF_SLIDES.has(currentRoute.value.name)
  const load = async (): Promise<void> => {
    const { loadSheets } = await import('./loadSheets.ts')
    const loaded = await loadSheets(slides.value, context)
    sheets?.hide()
    sheets = loaded
  }
  const prepare = async (): Promise<void> => {
    await load()
    if (isOfSlides()) await sheets?.draw()
    else await Promise.all(Array.from(document.images, (picture) => picture.decode().catch(() => undefined)))
  }
  const onKey = async (event: KeyboardEvent): Promise<void> => {
    const isPrint =
      (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'p'
    if (!isPrint || !(isOfSlides() || currentRoute.value.name === 'handout')) return
    event.preventDefault()
    // What cannot be fetched is missing on paper; the rest is printed.
    await prepare().catch(() => undefined)
    print()
  }

  addEventListener('beforeprint', () => isOfSlides() && sheets?.show())
  addEventListener('afterprint', () => sheets?.hide())
  addEventListener('keydown', onKey, { capture: true })
  setTimeout(() => void load().catch(() => undefined), AFTER)
}
