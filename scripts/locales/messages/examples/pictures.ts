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
  'missing-image': {
    means:
      'A picture cannot be shown, and the message says why: it is not there, it is outside the project of the page, it is on another site, it is too large, or its file is damaged. Nothing is downloaded. Each file is reported once.',
    remedy:
      'Put the file into the project of the page, or below the folder of the page. If its path begins with `/`, name the folder that it belongs to with `--static`.',
    examples: {
      'missing-image': {
        page: '# Alpha\n\n![Bravo](bravo.png)\n',
        at: '3:1',
        text: 'Picture `bravo.png` was not found. Check its path, which is relative to the page. Its alternative text is only in the notes.',
      },
      'missing-image:text': {
        page: '# Alpha\n\nPress ![bravo](bravo.png) twice.\n',
        at: '3:7',
        text: 'Picture `bravo.png` was not found. Check its path, which is relative to the page. Its alternative text is shown instead.',
      },
      'missing-image:cover': {
        page: '---\nimage: /img/bravo.png\n---\n\n# Alpha\n\nCharlie.\n',
        at: '2:1',
        text: 'Picture `/img/bravo.png` was not found. Point `--static` to the folder it belongs to. The cover is made without it.',
      },
    },
  },
  'picture-name': {
    means:
      'A picture is shown, but the page writes its name with other capitals. Your computer may not tell them apart; most web servers do.',
    remedy: 'Write the name as the message has it, or rename the file.',
    examples: {
      'picture-name': {
        page: '# Alpha\n\n![Bravo](bravo.svg)\n',
        files: { 'Bravo.SVG': PLAIN },
        at: '3:1',
        text: 'Picture `bravo.svg` is called `Bravo.SVG`. Write it that way: on most web servers, capitals count.',
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
