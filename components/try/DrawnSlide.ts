import type { DeckSettings, ShownSlide } from './answers.ts'
import type { Component, PropType } from 'vue'
import { computed, defineComponent, h, provide, reactive, toRef } from 'vue'
import { drawnNodes } from './drawnNodes.ts'
import { SLIDE_CONTEXT } from './slideContext.ts'

const LAYOUTS = import.meta.glob<Component>('../../layouts/*.vue', { eager: true, import: 'default' })

/** As Slidev has it for a slide that names none. */
const PLAIN = '../../layouts/section.vue'

/** One slide on its canvas, as it is after its last click. */
export default defineComponent({
  props: {
    slide: { type: Object as PropType<ShownSlide>, required: true },
    settings: { type: Object as PropType<DeckSettings>, required: true },
    /** Number of slides. */
    total: { type: Number, required: true },
    /** Places of slides, by their names. */
    places: { type: Object as PropType<Record<string, number>>, required: true },
  },
  setup(props) {
    const nav = reactive({ total: toRef(props, 'total') })
    provide(SLIDE_CONTEXT, {
      $slidev: reactive({ configs: toRef(props, 'settings'), nav }),
      $page: computed(() => props.slide.no),
      placeOf: (to) => `#slide-${props.places[to] ?? (/^\d+$/.test(to) ? to : '')}`,
    })
    return () => {
      const { layout, frontmatter, shown } = props.slide
      const worn = LAYOUTS[`../../layouts/${layout}.vue`] ?? LAYOUTS[PLAIN]
      const slide = h(worn as Component, { ...frontmatter, frontmatter }, { default: () => drawnNodes(shown) })
      return h('div', { class: 'canvas' }, h('div', { class: 'slidev-page' }, [slide]))
    }
  },
})
