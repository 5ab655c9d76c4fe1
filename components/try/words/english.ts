import type { TryWords } from './tryWords.ts'

/** In English. */
export const english: TryWords = {
  title: 'From a page to its slides',
  intro: 'Write, paste or drop a page of Markdown: you see at once which slides it becomes.',
  private: 'Nothing leaves your browser: your text is not sent anywhere.',
  language: 'Language of this screen',
  page: 'Your page',
  label: 'Text of the page, in Markdown',
  open: 'Open a file…',
  example: 'Back to the example',
  drop: 'Drop your page here, with its pictures',
  slides: 'Your slides',
  print: 'Print',
  printHint: 'One slide a page; your browser can also make a PDF of them.',
  loading: 'Loading…',
  converting: 'Converting…',
  failed: (reason) => `The page could not be converted: ${reason}`,
  refused: 'This page cannot become a talk: mend first what is told below.',
  made: (slides, words, minutes) =>
    `${count(slides, 'slide', 'slides')}, ${count(words, 'word', 'words')} to say, about ${count(minutes, 'minute', 'minutes')}`,
  messages: (all) => count(all, 'remark on your page', 'remarks on your page'),
  noMessages: 'No remarks on your page.',
  line: (line) => `Line ${line}`,
  severity: { info: 'For your information', warning: 'To look at', error: 'To mend' },
  explained: 'Explained',
  messagesPage: 'docs/messages.html',
  slide: (no, title) => `Slide ${no}${title ? `: ${title}` : ''}`,
  toPage: 'Go to its place in the page',
  notes: 'Speaker notes',
  kit: 'The whole kit adds',
  adds: [
    'a site to put on line, with a presenter view: your notes, the next slide, the time that goes by;',
    'the same talk in one file, which opens with a double click, without a network;',
    'PDFs that are read back, and accessible: the slides, and a handout with the full text;',
    'a page to read, for phones and screen readers;',
    'the logo, colours and fonts of your organisation;',
    'a look at each slide in a real browser.',
  ],
  docs: 'Installing and using the kit',
  pictures: 'A browser does not look for the pictures of your page: drop them here, or choose them with it.',
}

function count(number: number, one: string, several: string): string {
  const word = new Intl.PluralRules('en').select(number) === 'one' ? one : several
  return `${new Intl.NumberFormat('en').format(number)} ${word}`
}
