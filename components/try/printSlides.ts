/** Class of the page while it is printed: all slides are drawn, in the light. */
const PRINTING = 'printing'

let wasDark = false

/** Have what the browser prints be slides, whoever asks for it: the button, the keys, or its menu. */
export function preparePrinting(): void {
  addEventListener('beforeprint', showAll)
  addEventListener('afterprint', hide)
  addEventListener('keydown', (event) => {
    const isPrint =
      (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === 'p'
    if (!isPrint) return
    event.preventDefault()
    void printSlides()
  })
}

/** Print all slides, once their pictures and fonts are there. */
export async function printSlides(): Promise<void> {
  showAll()
  await Promise.all(Array.from(document.images, (picture) => picture.decode().catch(() => undefined)))
  await document.fonts.ready
  print()
}

/** Draw also the slides that are not in view, and measure their words: a browser that prints waits for nothing. */
function showAll(): void {
  const { classList } = document.documentElement
  if (classList.contains(PRINTING)) return
  wasDark = classList.contains('dark')
  classList.add(PRINTING)
  classList.remove('dark')
  // As when a font comes: slides look again at what fits.
  document.fonts.dispatchEvent(new Event('loadingdone'))
}

function hide(): void {
  const { classList } = document.documentElement
  classList.remove(PRINTING)
  classList.toggle('dark', wasDark)
}
