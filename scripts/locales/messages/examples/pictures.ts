import type { RuleDocs } from './ruleDoc.ts'

/** A drawing with a script. */
const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><script>alpha()</script><rect width="9" height="9"/></svg>\n'
/** One without. */
const PLAIN = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10"><rect width="9" height="9"/></svg>\n'

/** Pictures. */
export const pictures = {
  badges: {
    means:
      'A row of small pictures from other sites, as at the top of a README. They are for visitors, not for an audience.',
    remedy: 'Nothing.',
    examples: {
      badges: {
        page: '# Alpha\n\n![build](https://example.org/a.svg) ![version](https://example.org/b.svg)\n\nBravo.\n',
        at: '3:1',
        text: '2 badges left out of the slides (kept in the notes).',
      },
    },
  },
  'image-place': {
    means: 'A picture gets the room of a slide, which a list, quote or note does not have.',
    remedy: 'Put the picture in a paragraph of its own.',
    examples: {
      'image-place': {
        page: '# Alpha\n\n- Bravo ![charlie](charlie.svg)\n',
        files: { 'charlie.svg': PLAIN },
        at: '3:9',
        text: 'Picture `charlie.svg` is inside a list, quote or note. Put it in a paragraph of its own. Its alternative text is shown instead.',
      },
    },
  },
  'missing-image': {
    means:
      'A picture cannot be shown, and the message says why: it is not there, it is outside the folder of the page, it is on another site, it is too large, or its file is damaged. Nothing is downloaded.',
    remedy:
      'Put the file below the folder of the page. If its path begins with `/`, name the folder that it belongs to with `--static`.',
    examples: {
      'missing-image': {
        page: '# Alpha\n\n![Bravo](bravo.png)\n',
        at: '3:1',
        text: 'Picture `bravo.png` was not found. Its path is relative to the page. Its alternative text is shown instead.',
      },
      'missing-image:cover': {
        page: '---\nimage: /img/bravo.png\n---\n\n# Alpha\n\nCharlie.\n',
        at: '2:1',
        text: 'Picture `/img/bravo.png` was not found. Point `--static` to the folder it belongs to. The cover is made without it.',
      },
    },
  },
  'unsafe-picture': {
    means: 'A drawing (SVG) can hold scripts and load files. All that does is left out of the copy in the talk.',
    remedy: 'Nothing if the picture looks right; else export it as plain SVG.',
    examples: {
      'unsafe-picture': {
        page: '# Alpha\n\n![Bravo](bravo.svg)\n',
        files: { 'bravo.svg': DRAWING },
        at: '3:1',
        text: 'Picture `bravo.svg` is shown without its scripts. Pictures must not run or load anything.',
      },
    },
  },
} satisfies Partial<RuleDocs>
