import type { Plugin } from 'vite'

/** A change of one of Slidev's own files, made as it is read. */
interface Mend {
  /** End of its path. */
  file: string
  /** What is looked for, each with what stands in for it. */
  changes: Array<[find: RegExp, replacement: string]>
}

/** What is wrong with Slidev's files for a deck of ours. */
const MENDS: Mend[] = [
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
    ],
  },
]

/**
 * Mend files of Slidev.
 *
 * @returns
 *   Plugin, which fails when one of them is no longer as it was.
 */
export function mendPlugin(): Plugin {
  return {
    name: 'deck:mend',
    enforce: 'pre',
    transform(code, id) {
      const mend = MENDS.find(({ file }) => id.endsWith(file))
      if (!mend) return
      let mended = code
      for (const [find, replacement] of mend.changes) {
        if (!find.test(mended)) this.error(`Cannot find ${find.source} in Slidev’s ${mend.file.split('/').at(-1)}`)
        mended = mended.replace(find, replacement)
      }
      return { code: mended, map: null }
    },
  }
}
