import { fileURLToPath } from 'node:url'

/** Something of Slidev's client that no deck of ours uses, and what stands in for it. */
export interface Substitute {
  /** Import that is answered otherwise. */
  find: RegExp
  /** Absolute path, or name of a package, that answers. */
  replacement: string
}

/**
 * What every reader would load on the first slide for nothing, and the least that keeps the rest working.
 *
 * Drawing (`drauu`) is kept as it is, because speakers draw on any slide.
 */
export const clientStubs: Substitute[] = [
  // Templates are compiled when the site is built; the compiler is a third of Vue.
  { find: /^vue$/, replacement: 'vue/dist/vue.runtime.esm-bundler.js' },
  // The client wants one function of the parser, which is in both files; `core` brings a YAML parser along.
  { find: /^@slidev\/parser\/core$/, replacement: '@slidev/parser/utils' },
  // Types of code in pop-ups: `twoslash` is off in every deck.
  { find: /^@shikijs\/vitepress-twoslash\/client$/, replacement: own('twoslash.ts') },
  { find: /^@shikijs\/vitepress-twoslash\/style\.css$/, replacement: own('empty.css') },
  // Code that moves between slides is not printed by us.
  { find: /^@shikijs\/magic-move\/style\.css$/, replacement: own('empty.css') },
  // Boxes of GitHub's own look: no deck has them.
  { find: /^markdown-it-github-alerts\/styles\/.*\.css$/, replacement: own('empty.css') },
  // Prism and CodeMirror: code is coloured by Shiki. KaTeX: the deck draws its formulas itself.
  { find: /^\.\/(?:prism|katex|shiki-twoslash)\.css$/, replacement: own('empty.css') },
  // Slides follow each other without a transition.
  { find: /^\.\/transitions\.css$/, replacement: own('empty.css') },
  // Pop-ups; the one that sets the width of the pen opens below its button as well without measuring.
  { find: /^floating-vue$/, replacement: own('floatingVue.ts') },
  // The dialog that goes to a slide finds titles by what is typed, not by what is nearly typed.
  { find: /^fuse\.js$/, replacement: own('fuse.ts') },
  // `v-motion` and `v-drag` are not printed by us; cards appear by style sheet.
  { find: /^\.\.\/modules\/v-motion$/, replacement: own('motion.ts') },
  { find: /^\.\.\/modules\/v-drag$/, replacement: own('drag.ts') },
  { find: /^\.\/DragControl\.vue$/, replacement: own('emptyComponent.ts') },
  // All that is told of the document is its title: the rest stands in the page itself.
  { find: /^@unhead\/vue(?:\/client)?$/, replacement: own('head.ts') },
  // What `v-mark` draws with: loaded by slides that have marks.
  { find: /^@slidev\/rough-notation$/, replacement: own('roughNotation.ts') },
  // The dialog about Slidev, with a picture of 94 kB: no deck opens it.
  { find: /^\.\/InfoDialog\.vue$/, replacement: own('emptyComponent.ts') },
]

function own(name: string): string {
  return fileURLToPath(import.meta.resolve(`./client/${name}`))
}
