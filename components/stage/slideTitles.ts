import type { AppContext } from 'vue'
import TitleRenderer from '#slidev/title-renderer'
import { useNav } from '@slidev/client/composables/useNav.ts'
import { effectScope, getCurrentInstance, h, render, shallowRef, watch } from 'vue'

/** Titles of all slides, in order, once somebody asked for one. */
let titles: Readonly<{ value: string[] }> | undefined

/**
 * Read titles as people do: Slidev has them as Markdown, and a component that draws it.
 *
 * @returns
 *   Title of a slide, by its number, as text; nothing where it has none. To be called in the setup of a component.
 */
export function useSlideTitles(): (no: number) => string {
  titles ??= readTitles(getCurrentInstance()!.appContext)
  return (no) => titles?.value[no - 1] ?? ''
}

/** Drawn once for all, and never while a component is: Vue would take a title for a part of that. */
function readTitles(appContext: AppContext): Readonly<{ value: string[] }> {
  const { slides } = useNav()
  const read = shallowRef<string[]>([])
  const textOf = (no: number): string => {
    const box = document.createElement('div')
    const drawn = h(TitleRenderer, { no })
    drawn.appContext = appContext
    render(drawn, box)
    const text = (box.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    render(null, box)
    return text
  }
  effectScope(true).run(() =>
    watch(slides, (all) => (read.value = all.map(({ no, meta }) => (meta.slide.title ? textOf(no) : ''))), {
      immediate: true,
    }),
  )
  return read
}
