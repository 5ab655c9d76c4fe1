/** Words of the page that tries slides out. */
export interface TryWords {
  /** Title of the page, and what it is for. */
  title: string
  intro: string
  /** That nothing is sent anywhere. */
  private: string
  language: string
  /** The text, and what can be done with it. */
  page: string
  label: string
  open: string
  example: string
  /** What dropping a file does. */
  drop: string
  /** What the slides are, and how they are printed. */
  slides: string
  print: string
  printHint: string
  loading: string
  converting: string
  failed: (reason: string) => string
  refused: string
  /** Number of slides, words that are said, minutes. */
  made: (slides: number, words: number, minutes: number) => string
  /** Messages, and how bad one is. */
  messages: (count: number) => string
  noMessages: string
  line: (line: number) => string
  severity: Record<'info' | 'warning' | 'error', string>
  explained: string
  /** Page of the docs that explains all messages, told from the site. */
  messagesPage: string
  /** A slide in the list, and what is said with it. */
  slide: (no: number, title: string) => string
  toPage: string
  notes: string
  /** What the whole kit adds. */
  kit: string
  adds: string[]
  docs: string
  pictures: string
}
