import type { Plugin } from 'vite'
import { basename } from 'node:path'
import type { Patch } from './patch.ts'
import { isOfSlidev } from './isOfSlidev.ts'
import { readOnly } from './readOnlyPatches.ts'
import { onStage } from './onStagePatches.ts'

/** Lets the browser do what else there is to do. */
const PAUSE = 'await new Promise((resolve) => setTimeout(resolve))'

/** What is wrong with Slidev's files for a deck of ours. */
export const PATCHES: Patch[] = [
  ...readOnly,
  ...onStage,
  {
    // A button in a button, which keyboards and screen readers cannot tell apart; clicks on the inner one reach a box.
    file: '/internals/MenuButton.vue',
    changes: [[/<button (:class="\{ disabled \}" @click="value = !value")>([\s\S]*?)<\/button>/, '<div $1>$2</div>']],
  },
  {
    // What moves slides in and out makes the browser lay out the page twice; ours follow each other without.
    file: '/internals/SlidesShow.vue',
    changes: [
      [/:is="[^"]*\? 'div' : TransitionGroup"([\s\S]*?)\n\s*tag="div"/, 'is="div"$1'],
      [/shallowRef, TransitionGroup, watchEffect/, 'shallowRef, watchEffect'],
      // The neighbours of the first slide, and all others after them, are loaded later and drawn one by one.
      [
        /preloadRoute\(prevRoute\.value\)\s+preloadRoute\(nextRoute\.value\)/,
        'const near = [prevRoute.value, nextRoute.value]\n  setTimeout(() => near.forEach(preloadRoute), 1000)',
      ],
      [
        /const timeout = setTimeout\(\(\) => \{\s+routes\.forEach\(preloadRoute\)\s+\}, 3000\)/,
        `let timeout = setTimeout(() => {
    const rest = [...routes]
    rest.forEach((route) => route.load())
    const one = () => {
      if (!rest.length) return
      preloadRoute(rest.shift())
      timeout = setTimeout(one, 50)
    }
    one()
  }, 3000)`,
      ],
    ],
  },
  {
    // The browser has its turn between the parts of the client, so that nobody waits for all of them at once.
    file: '/client/main.ts',
    changes: [
      [/const app = createApp/, `${PAUSE}\n  const app = createApp`],
      [/await setupMain\(app\)/, `await setupMain(app)\n  ${PAUSE}`],
    ],
  },
  {
    // The slide comes last: when it is there, it can be worked with.
    file: '/client/pages/play.vue',
    changes: [
      [
        /import \{ computed, ref, shallowRef \}/,
        'import { computed, defineAsyncComponent, onMounted, ref, shallowRef }',
      ],
      // What opens by a key or a button is no part of the first slide: its search and pop-ups come with its neighbours.
      [
        /import Controls from '(\.\.\/internals\/Controls\.vue)'/,
        `const Controls = defineAsyncComponent(async () => {
  await new Promise((resolve) => setTimeout(resolve, 1000))
  return import('$1')
})`,
      ],
      [
        /(const root = ref<HTMLDivElement>\(\))/,
        `$1\nconst parts = ref(0)\nonMounted(async () => {\n  while (parts.value < 3) {\n    ${PAUSE}\n    parts.value++\n  }\n})`,
      ],
      [/<NavControls /, '<NavControls v-if="parts > 0" '],
      [/<Controls v-if="/, '<Controls v-if="parts > 1 && '],
      [/<SlidesShow /, '<SlidesShow v-if="parts > 2" '],
    ],
  },
]

/**
 * Mend files of Slidev.
 *
 * @returns
 *   Plugin, which fails when one of them is no longer as it was.
 */
export function patchesPlugin(): Plugin {
  return {
    name: 'deck:mend',
    enforce: 'pre',
    transform(code, id) {
      const changes = isOfSlidev(id) ? PATCHES.flatMap(({ file, changes }) => (id.endsWith(file) ? changes : [])) : []
      if (!changes.length) return
      let mended = code
      for (const [find, replacement] of changes) {
        if (!find.test(mended))
          this.error(
            `Slidev’s ${basename(id)} has no ${find.source} to patch. Run \`npm ci\` to get the pinned version.`,
          )
        mended = mended.replace(find, replacement)
      }
      return { code: mended, map: null }
    },
  }
}
