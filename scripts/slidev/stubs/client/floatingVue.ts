import { defineComponent, h, ref } from 'vue'

/** Nothing hangs in the air, so that nothing has to be placed anew. */
export function recomputeAllPoppers(): void {}

/** Words with an explanation that is not shown. */
export const Tooltip = defineComponent({
  setup:
    (_, { slots }) =>
    () =>
      slots['default']?.(),
})

/** Button, and what it opens: above it, because the tools for drawing are at the foot of the slide. */
export const Dropdown = defineComponent({
  setup(_, { slots }) {
    const isOpen = ref(false)
    return () =>
      h('div', { style: 'position: relative' }, [
        h('div', { onClick: () => (isOpen.value = !isOpen.value) }, slots['default']?.()),
        isOpen.value ? h('div', { class: 'deck-popper' }, slots['popper']?.()) : undefined,
      ])
  },
})
