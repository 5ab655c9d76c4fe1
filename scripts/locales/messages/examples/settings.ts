import type { RuleDocs } from './ruleDoc.ts'

/** What a page tells the talk. */
export const settings = {
  'author-key': {
    means:
      'A single word in small letters below `authors` is taken for a key of an authors file, as Docusaurus has it. The program does not read that file, so it does not know the name. The key stands in the metadata of the PDFs, and is not shown.',
    remedy: 'Write the name, or an object with a `name`. To show the word as it is, write it below `author`.',
    examples: {
      'author-key': {
        page: '---\nauthors: [alpha]\n---\n\nBravo charlie.\n',
        at: '2:11',
        text: '`alpha` looks like a key of an authors file, which is not read, so it is not shown as a name. Write the name: `authors: [{ name: … }]`.',
      },
    },
  },
  language: {
    means:
      '`lang` in the front matter is not a language tag (BCP 47). The language is guessed from the words of the page; it decides about hyphenation, typography and the words that are added.',
    remedy: 'Write a tag such as `fr`, `en-GB` or `pt-BR`.',
    examples: {
      language: {
        page: '---\nlang: le français\n---\n\n# Alpha\n\nBravo charlie.\n',
        text: '`lang: le français` is not a language tag, so the language is guessed. Use one such as `fr`.',
      },
    },
  },
  'no-address': {
    means:
      '`deck: follow: true` puts a QR code on the cover that leads to the reading page. Its address is where the talk will be published, which the page does not say.',
    remedy: 'Pass the address of the published talk: `--site-url https://example.org/talk/`. Or delete the line.',
    examples: {
      'no-address': {
        page: '---\ndeck:\n  follow: true\n---\n\n# Alpha\n\nBravo charlie.\n',
        at: '3:3',
        text: 'No code is on the cover, since the address of the talk is not known. Pass it with `--site-url https://…`.',
      },
    },
  },
  'unknown-key': {
    means:
      'A key or value below `deck:` in the front matter, or a `<!-- deck: … -->` comment, is not known. It is left out.',
    remedy: 'Check the spelling; the message names what is known.',
    examples: {
      'unknown-key': {
        page: '---\ndeck:\n  densty: brief\n---\n\n# Alpha\n\nBravo charlie.\n',
        at: '3:3',
        text: 'Unknown key `densty` below `deck:`. Did you mean `density`? Known keys: `colours`, `density`, `minutes`, `event`, `presenter`, `licence`, `follow`.',
      },
      'unknown-key:value': {
        page: '---\ndeck:\n  density: short\n---\n\n# Alpha\n\nBravo charlie.\n',
        at: '3:3',
        text: '`density` is ignored: write one of `full`, `normal`, `brief`.',
      },
      'unknown-key:no-keys': {
        page: '---\ndeck: brief\n---\n\n# Alpha\n\nBravo charlie.\n',
        at: '2:7',
        text: '`deck:` is ignored: it has no keys. Write lines such as `density: brief` below it.',
      },
      'unknown-key:comment': {
        page: '# Alpha\n\n<!-- deck: skpi -->\n\nBravo charlie.\n',
        at: '3:1',
        text: 'Unknown instruction `deck: skpi`. Did you mean `skip`? Known instructions: `break`, `skip`, `keep`, `title=…`, `layout=…`, `slide=…`.',
      },
    },
  },
} satisfies Partial<RuleDocs>
