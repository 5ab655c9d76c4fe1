import type { SlideRoute } from '@slidev/client/composables/useNav.ts'
import type { AppContext, Component } from 'vue'
import { h, render } from 'vue'
import PrintSheets from './PrintSheets.vue'

/** All slides on paper, ready to be shown at once: a browser that prints waits for nothing. */
export interface Sheets {
  /** Draw them beside the window, and wait for their pictures. */
  draw: () => Promise<void>
  /** Put them in the place of the deck, in the light, drawn or not. */
  show: () => void
  /** Take them away. */
  hide: () => void
}

/**
 * Load what all sheets are drawn with: slides and fonts.
 *
 * @param context
 *   What components of the client find their settings in.
 */
export async function loadSheets(slides: SlideRoute[], context: AppContext | null): Promise<Sheets> {
  const loaded = await Promise.all(
    slides.map(async (route) => {
      // What Slidev draws slides with shows them later, even where they are there.
      const slide = (await route.load()) as { default?: Component }
      return { ...route, component: slide.default ?? slide }
    }),
  )
  await Promise.all(Array.from(document.fonts, (face) => face.load().catch(() => undefined)))
  const { classList } = document.documentElement
  let host: HTMLElement | undefined
  let wasDark = false
  const drawn = (): HTMLElement => {
    if (host) return host
    host = document.createElement('div')
    host.className = 'print-sheets'
    document.body.append(host)
    const sheets = h(PrintSheets, { slides: loaded })
    sheets.appContext = context
    render(sheets, host)
    return host
  }
  return {
    draw: async () => {
      const pictures = [...drawn().querySelectorAll('img')]
      await Promise.all(pictures.map((picture) => picture.decode().catch(() => undefined)))
    },
    show: () => {
      drawn()
      wasDark = classList.contains('dark')
      classList.add('printing')
      classList.remove('dark')
    },
    hide: () => {
      if (!host) return
      render(null, host)
      host.remove()
      host = undefined
      if (!classList.contains('printing')) return
      classList.remove('printing')
      classList.toggle('dark', wasDark)
    },
  }
}
