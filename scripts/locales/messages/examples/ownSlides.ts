import type { RuleDocs } from './ruleDoc.ts'

const PAGE = '# Alpha\n\nBravo.\n\n<!-- deck: slide=delta.md -->\n'

/** Slides that are written by hand. */
export const ownSlides = {
  'own-slide': {
    means:
      'Something about a slide that you wrote by hand: `<!-- deck: slide=path.md -->`. Nothing of it runs in the deck but the components that it names, and it shows only what slides can have; a slide with something else is left out. The line in the message is that of its own file.',
    remedy: 'Do what the message says; [Your own slides and look](own-slides.md) tells what such a slide can hold.',
    examples: {
      'own-slide': {
        page: PAGE,
        at: '5:1',
        text: '`delta.md` was not found. Check its path, which is relative to the page. The deck is made without it.',
      },
      'own-slide:content': {
        page: PAGE,
        files: { 'delta.md': '# Echo\n\n<div @click="golf()">Foxtrot</div>\n' },
        at: '5:1',
        text: '`delta.md`, line 3: `@click` runs code. Put it into a component. The slide is left out.',
      },
      'own-slide:key': {
        page: PAGE,
        files: { 'delta.md': '---\nsrc: golf.md\n---\n\n# Echo\n' },
        at: '5:1',
        text: '`delta.md`, line 2: `src` in the front matter of a slide is left out, as it would do more than show the slide.',
      },
      'own-slide:layout': {
        page: PAGE,
        files: { 'delta.md': '---\nlayout: statment\n---\n\n# Echo\n' },
        at: '5:1',
        text: '`delta.md`, line 2: there is no layout `statment`. Did you mean `statement`? The slide has the layout `section`.',
      },
      'own-slide:slot': {
        page: PAGE,
        files: { 'delta.md': '# Echo\n\nFoxtrot.\n\n::right::\n\nGolf.\n' },
        at: '5:1',
        text: '`delta.md`, line 5: the layout `section` has no slot `right`. It has `default`. The text stands with what is above it.',
      },
      'own-slide:picture': {
        page: PAGE,
        files: { 'delta.md': '# Echo\n\n![Foxtrot](golf.png)\n' },
        at: '5:1',
        text: '`delta.md`, line 3: picture `golf.png` was not found. Check its path, which is relative to that file. Its alternative text is shown instead.',
      },
    },
  },
} satisfies Partial<RuleDocs>
