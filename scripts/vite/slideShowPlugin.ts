import type { Plugin } from 'vite'

/** What moves slides in and out, for which the browser has to lay out the page twice. */
const GROUP = /:is="[^"]*\? 'div' : TransitionGroup"([\s\S]*?)\n\s*tag="div"/
const IMPORT = 'shallowRef, TransitionGroup, watchEffect'

/**
 * Let slides follow each other without a transition, as all of ours do: the first one is there sooner.
 *
 * @returns
 *   Plugin, which fails when Slidev's slide show is no longer as it was.
 */
export function slideShowPlugin(): Plugin {
  return {
    name: 'deck:slide-show',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/internals/SlidesShow.vue')) return
      if (!GROUP.test(code) || !code.includes(IMPORT))
        this.error('Cannot find the transition of Slidev’s SlidesShow.vue')
      const bare = code.replace(GROUP, `is="div"$1`).replace(IMPORT, 'shallowRef, watchEffect')
      return { code: bare, map: null }
    },
  }
}
