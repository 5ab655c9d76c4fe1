import type { RuleDocs } from './ruleDoc.ts'

/** Headings, lists, tables and HTML. */
export const markup = {
  contents: {
    means: 'A list of links to the headings of the page. The slides have an agenda of their own.',
    remedy: 'Nothing.',
    examples: {
      contents: {
        page: '# Alpha\n\n- [Bravo](#bravo)\n- [Charlie](#charlie)\n\n## Bravo\n\nDelta.\n\n## Charlie\n\nEcho.\n',
        at: '3:1',
        text: 'Table of contents left out of the slides (kept in the notes).',
      },
    },
  },
  'empty-section': {
    means: 'A heading without text below it, or a horizontal rule (`---`) at the end, would make an empty slide.',
    remedy: 'Nothing, or write text below it.',
    examples: {
      'empty-section': {
        page: '# Alpha\n\n## Bravo\n\n## Charlie\n\nDelta.\n',
        at: '3:1',
        text: 'Heading without text: it gets no slide of its own (kept in the notes).',
      },
      'empty-section:break': {
        page: '# Alpha\n\nBravo.\n\n---\n',
        at: '5:1',
        text: 'Nothing follows this horizontal rule, so it starts no slide.',
      },
    },
  },
  'heading-jump': {
    means: 'A heading leaves out a level. Readers, and programs that read aloud, miss the part in between.',
    remedy: 'Use the level that is named, or change the heading above.',
    examples: {
      'heading-jump': {
        page: '# Alpha\n\n## Bravo\n\nCharlie.\n\n#### Delta\n\nEcho.\n',
        at: '7:1',
        text: 'Heading of level 4 directly below one of level 2. Use level 3 (`###`).',
      },
    },
  },
  media: {
    means:
      'A film, a sound or a frame becomes a link with a QR code, so that an audience can open it. This one is a file of the site, which nobody can open from a slide. Its name is in the notes.',
    remedy: 'Give it the address that it has on the web, pass that of the site with `--site-url`, or link to it.',
    examples: {
      media: {
        page: '# Alpha\n\nBravo.\n\n<video src="charlie.mp4" controls></video>\n',
        at: '5:1',
        text: '`<video>` not shown: `charlie.mp4` is only on your site. Give its full address (https://…), and it becomes a link with a QR code.',
      },
    },
  },
  mdx: {
    means: 'Code of MDX: imports, exports, and expressions within tags. The slides run no code of a page.',
    remedy: 'Nothing where the text does not need it; else write what it shows as Markdown.',
    examples: {
      mdx: {
        page: "import Tabs from '@theme/Tabs'\n\n# Alpha\n\nBravo charlie.\n",
        at: '1:1',
        text: "Code left out: `import Tabs from '@theme/Tabs'`. Slides run no code from the page. If it shows something, write that as Markdown.",
      },
    },
  },
  'raw-html': {
    means:
      'HTML in the page is read as what it says, see [HTML](authoring.md#html). These elements say nothing that a slide can show. The words in them are kept; scripts and styles are dropped, and never run.',
    remedy: 'Look at the slide. Where something is missing, write it as Markdown, or show it as a picture.',
    examples: {
      'raw-html': {
        page: '# Alpha\n\nBravo <button>charlie</button>.\n',
        at: '3:7',
        text: 'Slides cannot show `<button>`: only the text in it is shown. Check the slide.',
      },
      'raw-html:drawing': {
        page: '# Alpha\n\n<svg><title>Bravo</title><path d="M0 0h9"/></svg>\n\nCharlie.\n',
        at: '3:1',
        text: 'Drawing in `<svg>` left out (its words are kept). Save it as a file, and show it with `![words](drawing.svg)`.',
      },
      'raw-html:dropped': {
        page: '# Alpha\n\nBravo.\n\n<script>charlie()</script>\n',
        at: '5:1',
        text: '`<script>` left out with all that is in it. Slides run no code and take no styles from the page. If it shows something, write that as Markdown.',
      },
    },
  },
  'table-cells': {
    means:
      'A row has more cells than the header row. If it has two or three times as many, line ends were lost, and it becomes as many rows; otherwise the table gets wider. No cell is lost.',
    remedy: 'Nothing if the table looks right; else correct the row.',
    examples: {
      'table-cells': {
        page: '# Alpha\n\n| a | b |\n| - | - |\n| c | d | e | f |\n',
        at: '5:1',
        text: 'Row of 4 cells split into 2 rows: the header row has 2 cells.',
      },
      'table-cells:wide': {
        page: '# Alpha\n\n| a | b |\n| - | - |\n| c | d | e |\n',
        at: '3:1',
        text: 'Table widened to 3 columns: the header row has only 2 cells.',
      },
    },
  },
  'too-high': {
    means:
      'A block is taller than a slide even in small type, and cannot be split. It is in the notes and the handout.',
    remedy: 'Shorten it, or write it as several blocks.',
    examples: {
      'too-high': {
        page: `# Alpha\n\n| Bravo |\n| ----- |\n| ${'charlie delta '.repeat(400)}|\n`,
        at: '3:1',
        text: 'This table is too tall for a slide, so it is only in the notes. Shorten or split it.',
      },
    },
  },
  'wide-code': {
    means:
      'Code in columns, as programs print it, is never broken but set smaller. Its lines are too long for the smallest size; the notes and the handout have all of it.',
    remedy: 'Leave out columns that do not matter.',
    examples: {
      'wide-code': {
        page: `# Alpha\n\n\`\`\`text\n${'BRAVO     '.repeat(20)}\n${'charlie   '.repeat(20)}\n\`\`\`\n`,
        at: '3:1',
        text: 'This output is 178 characters wide, so the slide shows its left columns, and the notes all of it. Keep the columns that matter, 68 characters at most.',
      },
    },
  },
} satisfies Partial<RuleDocs>
