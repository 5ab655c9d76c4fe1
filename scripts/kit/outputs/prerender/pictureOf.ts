/** The first slide as a window shows it. */
export interface Picture {
  /** What shows it in any window of its kind. */
  html: string
  /** The faces that it is drawn with: family, weight, style and characters. */
  faces: string[]
}

/**
 * In a page that shows the first slide, alone or above others: take its picture.
 *
 * @returns
 *   Slide; one that is alone is scaled to whatever window it is shown in.
 */
export function pictureOf(): Picture {
  // Lengths cannot be divided by lengths everywhere, but they span an angle.
  const SCALE = 'min(tan(atan2(100vw, 1280px)), tan(atan2(100dvh, 720px)))'
  const canvas = document.querySelector<HTMLElement>('#slide-content')
  const slide = document.querySelector<HTMLElement>('.slidev-page-1')
  const part = slide?.closest<HTMLElement>('.part')
  const boxes = part ? [part, part.parentElement] : [canvas]
  const copy = slide?.cloneNode(true) as HTMLElement | undefined
  // By these the deck, and whoever waits for it, knows its own slides.
  copy?.classList.remove('slidev-page-1')
  delete copy?.dataset['slidevNo']
  const whole = boxes.reduce<HTMLElement | undefined>((inner, box) => {
    const around = box?.cloneNode(false) as HTMLElement | undefined
    around?.removeAttribute('id')
    if (inner) around?.append(inner)
    return around
  }, copy)
  if (!copy || !whole) throw new Error('The site does not show its first slide')
  if (!part) whole.style.setProperty('--slidev-slide-scale', SCALE)
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded')
  const faces = loaded.map(({ family, weight, style, unicodeRange }) =>
    [family.replaceAll(/["']/g, ''), weight, style, unicodeRange].join('|'),
  )
  return { html: whole.outerHTML, faces }
}
