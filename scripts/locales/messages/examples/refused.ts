import type { RuleDocs } from './ruleDoc.ts'

/** Pages that no talk is made of. */
export const refused = {
  'empty-page': {
    means: 'The page has no text, or only front matter, so there is nothing to show.',
    remedy: 'Write some Markdown, below the front matter if there is one.',
    examples: {
      'empty-page': {
        page: '---\ntitle: Alpha\n---\n',
        text: 'This page has no text. Add some Markdown, below the front matter if there is one.',
      },
    },
  },
  encoding: {
    means: 'The file is not text in UTF-8: it is in another encoding, or it is no text at all.',
    remedy: 'Save the page as UTF-8 in your editor.',
    examples: {
      encoding: {
        page: '# Caf\xE9\n',
        encoding: 'latin1',
        at: '1:6',
        text: 'This page is not UTF-8 text. Save it as UTF-8.',
      },
      'encoding:nul': {
        page: '# Alpha\n\nBravo\0\n',
        at: '3:6',
        text: 'This is not a text file: it contains a NUL byte. Pass a Markdown file.',
      },
      'encoding:rtf': {
        page: '{\\rtf1\\ansi # Alpha}\n',
        at: '1:1',
        text: 'This file is RTF, whatever its name. Save it as plain text (“Format”, “Make Plain Text” in TextEdit), in UTF-8.',
      },
    },
  },
  'front-matter': {
    means:
      'The front matter is the text between two lines of `---` at the top of the page, in YAML: lines of `key: value`. TOML between two lines of `+++`, and JSON, are read, too. A value that is not YAML because of a colon, a bracket, a quote or its first sign (`@`, `*`, `&`, `!`, `%`) is read as text; so are a key without a space after its colon and tabs at the start of a line. Any other mistake in YAML stops the run: title, language and settings would be guesses. TOML with a mistake is left out. A list is text between two horizontal rules, and is read as that.',
    remedy: 'Correct the line that is named. Put values with a colon, brackets or quotes in quotes.',
    examples: {
      'front-matter': {
        page: '---\nauthors:\n  - name: Alpha\n title: Bravo\n---\n\n# Alpha\n',
        at: '4:1',
        text: 'The front matter cannot be read: this line is not indented like the others of its level. Give keys of one level the same number of spaces.',
      },
      'front-matter:blank': {
        page: '---\ntitle:Alpha\n---\n\nBravo charlie.\n',
        at: '2:1',
        text: '`title:` needs a space before its value. It is read as if it had one.',
      },
      'front-matter:no-keys': {
        page: '---\n- alpha\n---\n\n# Alpha\n',
        at: '2:1',
        text: 'This list between two `---` lines is read as text. Front matter has `key: value` lines, without hyphens.',
      },
      'front-matter:open': {
        page: '---\ntitle: Alpha\nlang: en\n\nBravo charlie.\n',
        at: '1:1',
        text: 'The `---` line at the top has no second one, so the settings below it are shown as text. Add a `---` line below the last setting.',
      },
      'front-matter:tab': {
        page: '---\nauthors:\n\t- name: Alpha\n---\n\nBravo charlie.\n',
        at: '3:1',
        text: 'YAML does not allow tabs at the start of a line, so they are read as spaces. Use spaces.',
      },
      'front-matter:text': {
        page: '---\ntitle: Alpha: bravo\n---\n\nCharlie delta.\n',
        at: '2:8',
        text: 'This value is not YAML, so it is read as text. Put it in quotes: `title: "…"`.',
      },
      'front-matter:toml': {
        page: '+++\ntitle = Alpha\n+++\n\nBravo charlie.\n',
        at: '2:1',
        text: 'The front matter is ignored: its TOML cannot be read (invalid value). Correct this line.',
      },
      'front-matter:twice': {
        page: '---\ntitle: Alpha\ntitle: Bravo\n---\n\nCharlie delta.\n',
        at: '3:1',
        text: '`title` is given twice: the last one is used. Remove the other.',
      },
    },
  },
  'lost-word': {
    means:
      'Every run proves that each word of the page is on a slide or in its notes. Here the program had lost some, which is a mistake of the program. The part of the page that they stand in is in the notes of its slide, as you wrote it.',
    remedy: 'Report it, with the page if you can. Writing that part another way often helps until it is fixed.',
    examples: {
      'lost-word': {
        facts: { words: ['alpha', 'bravo'], slide: 3 },
        text: 'The program lost `alpha`, `bravo` here while it made the slides. The words are in the notes of slide 3, with the text around them. Please report this.',
      },
      'lost-word:nowhere': {
        facts: { word: 'alpha' },
        text: 'The word `alpha` would be missing from the slides and notes, so no talk is made. Please report this.',
      },
    },
  },
  nesting: {
    means: 'Lists, quotes or emphasis within each other are too deep for the program to follow.',
    remedy: 'Use fewer levels. Nobody could read them on a slide.',
    examples: {
      nesting: { facts: {}, text: 'Lists, quotes or emphasis are nested too deeply. Use fewer levels.' },
    },
  },
  'stray-markup': {
    means:
      'Text of the page would become code that runs in the slides. The program escapes such text; here it failed to, which is a mistake of the program.',
    remedy: 'Report it, with the page if you can, and write the text another way until it is fixed.',
    examples: {
      'stray-markup': {
        facts: { markup: '{{ alpha }}', slide: 3 },
        text: 'The text `{{ alpha }}` could run as code, so slide 3 shows only its words, without formatting. Please report this.',
      },
      'stray-markup:still': {
        facts: { markup: '{{ alpha }}' },
        text: 'The text `{{ alpha }}` would run as code in the slides, so no talk is made. Please report this, and reword the text.',
      },
    },
  },
  'too-much': {
    means:
      'The page has so much of something that the parser would take minutes, or more. No ordinary page comes near these limits.',
    remedy: 'Split the page, or the part that is named.',
    examples: {
      'too-much': {
        page: '- alpha\n'.repeat(5001),
        at: '5001:1',
        text: 'Too many items in one list (at most 5000). Split it under several headings.',
      },
      'too-much:levels': {
        page: `${'> '.repeat(101)}Alpha\n`,
        at: '1:1',
        text: 'Lists, quotes or containers are nested more than 100 levels deep. Use fewer levels.',
      },
      'too-much:bytes': {
        page: 'Alpha bravo.\n\n'.repeat(143_000),
        text: 'This page has more than 2 MB. Split it into several pages.',
      },
      'too-much:embedded': {
        page: `![Alpha](data:image/png;base64,${'A'.repeat(20e6)})\n`,
        text: 'This page has more than 20 MB with the pictures inside it. Save them as files beside the page.',
      },
      'too-much:nested-lists': {
        page: '## Alpha\n\n- Bravo\n  - Charlie delta echo foxtrot golf hotel\n- India\n\n'.repeat(12_000),
        at: '39565:1',
        text: 'Too many lists within lists on so long a page. Split it into several pages.',
      },
      'too-much:front-matter': {
        page: `---\n${Array.from({ length: 1001 }, (_, no) => `key${no}: alpha\n`).join('')}---\n\n# Alpha\n`,
        at: '1:1',
        text: 'The front matter has more than 1000 lines. Move the text below it.',
      },
    },
  },
} satisfies Partial<RuleDocs>
