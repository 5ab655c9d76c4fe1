import { fileURLToPath } from 'node:url'

/** Something of Slidev's client that no deck of ours uses, or not at once. */
export interface ClientStub {
  /** Import of Slidev's client. */
  find: RegExp
  /** Absolute path of what answers it, in the shape of what it stands in for. */
  path: string
}

/** What every reader would load on the first slide for nothing: a stub is empty, or waits until it is asked for. */
export const clientStubs: ClientStub[] = [
  // Types of code in pop-ups: `twoslash` is off in every deck.
  { find: /^@shikijs\/vitepress-twoslash\/client$/, path: own('twoslash.ts') },
  { find: /^@shikijs\/vitepress-twoslash\/style\.css$/, path: own('empty.css') },
  // Code that moves between slides is not printed by us.
  { find: /^@shikijs\/magic-move\/style\.css$/, path: own('empty.css') },
  // Boxes of GitHub's own look: no deck has them.
  { find: /^markdown-it-github-alerts\/styles\/.*\.css$/, path: own('empty.css') },
  // Prism and CodeMirror: code is coloured by Shiki. KaTeX: the deck draws its formulas itself.
  { find: /^\.\/(?:prism|katex|shiki-twoslash)\.css$/, path: own('empty.css') },
  // Slides follow each other without a transition.
  { find: /^\.\/transitions\.css$/, path: own('empty.css') },
  { find: /^\.\.\/composables\/useViewTransition$/, path: own('viewTransition.ts') },
  // `v-motion` and `v-drag` are not printed by us; cards appear by style sheet.
  { find: /^\.\.\/modules\/v-motion$/, path: own('motion.ts') },
  { find: /^\.\.\/modules\/v-drag$/, path: own('drag.ts') },
  { find: /^\.\/DragControl\.vue$/, path: own('emptyComponent.ts') },
  // What draws the marks of `v-mark`: it comes with the first one.
  { find: /^@slidev\/rough-notation$/, path: own('roughNotation.ts') },
  // What draws by a pen: it comes a second later.
  { find: /^drauu$/, path: own('drauu.ts') },
  // Icons of file names: no deck of ours has the pictures.
  { find: /^\.\.\/internals\/TitleIcon\.vue$/, path: own('emptyComponent.ts') },
  // Every deck says `preloadImages: false`.
  { find: /^\.\.\/composables\/usePreloadImages$/, path: own('preloadImages.ts') },
  // Slidev's keys are deaf while a link or a button has the focus: `components/stage/keys.ts` has all of them.
  { find: /^\.\.\/logic\/shortcuts$/, path: own('shortcuts.ts') },
  // `setup/routes.ts` has a page of ours for both.
  { find: /^\.\.\/pages\/(?:presenter|notes)\.vue$/, path: own('emptyComponent.ts') },
  // Grammars of all languages, for an editor beside the slides and for code that is run; and an export in the browser.
  { find: /^\.{1,2}\/(?:setup\/)?shiki$/, path: own('emptyComponent.ts') },
  { find: /^pptxgenjs$/, path: own('emptyComponent.ts') },
  // The dialog about Slidev, with a picture of 94 kB: no deck opens it.
  { find: /^\.\/InfoDialog\.vue$/, path: own('emptyComponent.ts') },
]

/** Smaller builds of the same packages, which hold all that decks need. */
export const SMALLER = [
  // Templates are compiled when the site is built; the compiler is a third of Vue.
  { find: /^vue$/, replacement: 'vue/dist/vue.runtime.esm-bundler.js' },
  // The client wants one function of the parser, which is in both files; `core` brings a YAML parser along.
  { find: /^@slidev\/parser\/core$/, replacement: '@slidev/parser/utils' },
]

function own(name: string): string {
  return fileURLToPath(import.meta.resolve(`./client/${name}`))
}
