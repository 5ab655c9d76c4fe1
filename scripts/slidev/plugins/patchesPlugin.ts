import type { Plugin } from 'vite'
import type { Patch } from './patch.ts'
import { isOfSlidev } from './isOfSlidev.ts'
import { namedPatches } from './namedPatches.ts'
import { readOnly } from './readOnlyPatches.ts'
import { onStage } from './onStagePatches.ts'

/** Lets the browser do what else there is to do. */
const PAUSE = 'await new Promise((resolve) => setTimeout(resolve))'

/** A part of the page that presents, which is loaded a second after it. */
const later = (name: string): Patch['changes'][number] => [
  new RegExp(String.raw`import ${name} from '(\.\./internals/${name}\.vue)'`),
  `const ${name} = defineAsyncComponent(async () => {
  await new Promise((resolve) => setTimeout(resolve, 1000))
  return import('$1')
})`,
]

/** What is wrong with Slidev's files for a deck of ours. */
export const PATCHES: Patch[] = [
  ...readOnly,
  ...onStage,
  ...namedPatches,
  {
    // How notes are set: `components/stage/StageLayer.vue` brings it, after the first slide.
    file: '/client/styles/index.ts',
    changes: [[/import 'uno:typography\.css'\n/, '']],
  },
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
  // Pop-ups see to their places themselves when the window changes; what they are made of comes with the first of them.
  ...['/internals/SlideContainer.vue', '/internals/SlidesShow.vue'].map((file): Patch => ({
    file,
    changes: [
      [/import \{ recomputeAllPoppers \} from 'floating-vue'\n/, ''],
      [/\brecomputeAllPoppers\(\)\n/, '\n'],
    ],
  })),
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
      // What opens by a key, or is seen when a mouse comes near, is no part of the first slide: it comes with its
      // neighbours.
      later('Controls'),
      later('NavControls'),
      [
        /(const root = ref<HTMLDivElement>\(\))/,
        `$1\nconst isFree = ref(false)\nonMounted(async () => {\n  ${PAUSE}\n  isFree.value = true\n})`,
      ],
      [/<SlidesShow /, '<SlidesShow v-if="isFree" '],
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
      const changes = isOfSlidev(id) ? changesOf(id) : []
      if (!changes.length) return
      let mended = code
      for (const [find, replacement] of changes) {
        if (mended.search(find) === -1)
          this.error(
            `Slidev’s ${id.split('/').at(-1)} has no ${find.source} to patch. Run \`npm ci\` to get the pinned version.`,
          )
        mended = mended.replace(find, replacement)
      }
      return { code: mended, map: null }
    },
  }
}

/**
 * List what is mended in a file.
 *
 * @param path
 *   Its path.
 * @returns
 *   Changes, in the order in which they are made.
 */
export function changesOf(path: string): Patch['changes'] {
  return PATCHES.filter(({ file }) => path.endsWith(file)).flatMap(({ changes }) => changes)
}
