import type { RuleDocs } from './ruleDoc.ts'

/** Words, letters and emoji. */
export const text = {
  invisible: {
    means:
      'The text has control characters that nobody sees. Some turn the direction of what follows, which can hide what it says.',
    remedy: 'Delete them in the page; most editors can show them.',
    examples: {
      invisible: {
        page: '# Alpha\n\nBravo \u202Echarlie.\n',
        at: '3:1',
        text: 'Invisible control characters removed: they can hide text or change its order.',
      },
    },
  },
  'repeated-word': {
    means: 'A word occurs twice in a row. The program does not change your text, as it may be meant.',
    remedy: 'Delete one, or leave it.',
    examples: {
      'repeated-word': {
        page: '# Alpha\n\nBravo bravo charlie.\n',
        at: '3:1',
        text: 'The word `Bravo` occurs twice in a row. Delete one, unless it is meant.',
      },
    },
  },
  'torn-emoji': {
    means: 'An emoji of two parts lost the invisible character that joins them, as happens when text is copied.',
    remedy: 'Nothing, or write the emoji anew in the page.',
    examples: {
      'torn-emoji': { page: '# Alpha\n\nBravo 🧑💻 charlie.\n', at: '3:7', text: 'Emoji `🧑💻` joined to `🧑‍💻`.' },
    },
  },
  'unknown-letters': {
    means:
      'Fonts for many scripts come with the program; some others can be installed. These letters are in none of those that are here.',
    remedy: 'Install the font that is named. Where none is, use other letters, or a picture of them.',
    examples: {
      'unknown-letters': {
        page: '# Alpha\n\nBravo 𓀀 charlie.\n',
        at: '3:1',
        text: 'No font of the slides has `𓀀`. Each device uses a font of its own, or shows boxes. Use other letters, or a picture.',
      },
      'unknown-letters:package': {
        page: '# Alpha\n\nBravo தமிழ் charlie.\n',
        at: '3:1',
        text: 'The font for `தமழ` is not installed. Install it with `npm install @fontsource/noto-sans-tamil`, or each device uses a font of its own.',
      },
    },
  },
} satisfies Partial<RuleDocs>
