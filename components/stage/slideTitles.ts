import TitleRenderer from '#slidev/title-renderer'
import { useNav } from '@slidev/client/composables/useNav.ts'
import { getCurrentInstance, h, render } from 'vue'

/**
 * Read titles as people do: Slidev has them as Markdown, and a component that draws it.
 *
 * @returns
 *   Title of a slide, by its number, as text; nothing where it has none. To be called in the setup of a component.
 */
export function useSlideTitles(): (no: number) => string {
  const { slides } = useNav()
  const { appContext } = getCurrentInstance()!
  const texts = new Map<string, string>()
  return (no) => {
    const markdown = slides.value[no - 1]?.meta.slide.title
    if (!markdown) return ''
    const known = texts.get(markdown)
    if (known !== undefined) return known
    const box = document.createElement('div')
    const drawn = h(TitleRenderer, { no })
    drawn.appContext = appContext
    render(drawn, box)
    const text = (box.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
    render(null, box)
    texts.set(markdown, text)
    return text
  }
}
