import type { Plugin } from 'vite'

/** Slidev's menus are a button in a button, which keyboards and screen readers cannot tell apart. */
const OUTER = /<button (:class="\{ disabled \}" @click="value = !value")>([\s\S]*?)<\/button>/

/**
 * Make the outer button of Slidev's menus a plain box; clicks on the inner one reach it.
 *
 * @returns
 *   Plugin, which fails when Slidev's menu is no longer as it was.
 */
export function menuButtonPlugin(): Plugin {
  return {
    name: 'deck:menu-button',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/internals/MenuButton.vue')) return
      if (!OUTER.test(code)) this.error('Cannot find the outer button of Slidev’s MenuButton.vue')
      return { code: code.replace(OUTER, '<div $1>$2</div>'), map: null }
    },
  }
}
