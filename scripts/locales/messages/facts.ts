import type { SlideProblem, SlidesFileProblem } from '../../deck/ownSlide.ts'
import type { DiagramProblem, FormulaProblem, LeftOut, PictureProblem } from '../../deck/problems.ts'

/** A rule that reports without facts. */
type None = Record<never, never>

/** What keeps a value below `deck:` from being used; contrast as in WCAG 2.2. */
export type SettingProblem =
  | { id: 'too-many-colours'; most: number }
  | { id: 'no-colour' | 'no-text' | 'no-switch' }
  | { id: 'contrast'; colour: string; ground: string; found: number; least: number }
  | { id: 'no-choice'; known: readonly string[] }
  | { id: 'no-minutes'; least: number; most: number }

/** What keeps front matter from being read; `reason` is the parser's. */
export type MatterProblem = { id: 'indent' | 'open' | 'value' } | { id: 'other'; reason: string }

/** Kinds that a page may hold only so many of. */
export type Counted =
  | 'headings'
  | 'quotes'
  | 'link definitions'
  | 'footnotes'
  | 'references to footnotes'
  | 'blank lines'
  | 'columns'
  | 'rows'
  | 'items'
  | InParagraph

/** Kinds that a paragraph, cell or item may hold only so many of. */
export type InParagraph =
  | 'emphasis marks'
  | 'strike marks'
  | 'brackets'
  | 'pointed brackets'
  | 'tags or addresses'
  | 'code marks'
  | 'lengths of code marks'
  | 'marks for so many characters'
  | 'dollar signs'
  | 'characters within brackets'
  | 'lines'
  | 'words'
  | 'signs between letters'

/**
 * What can be reported on a page, and what each report is made of. A key is the `ruleId` of the message, or that and a
 * variant behind a colon. To add a rule: its facts here, its text beside, its severity in `convert/report.ts`, an example
 * in `examples/`.
 */
export interface Facts {
  badges: { count: number }
  container: { name: string }
  /** How it begins on the page, and its marks. */
  'container:open': { fence: string; marks: string }
  'container:stray': { marks: string }
  contents: None
  'dead-anchor': { url: string; nearest: string | undefined }
  'dead-anchor:none': { url: string }
  diagram: { problem: DiagramProblem }
  /** Height of the smallest letters in px. */
  'diagram:small': { letters: number; least: number }
  'empty-link': None
  'empty-page': None
  'empty-section': None
  'empty-section:break': None
  encoding: None
  'encoding:nul': None
  'encoding:rtf': None
  formula: { problem: FormulaProblem }
  'author-key': { name: string }
  'front-matter': { problem: MatterProblem }
  'front-matter:blank': { before: string }
  'front-matter:no-keys': None
  'front-matter:open': None
  'front-matter:tab': None
  /** What stands before the value, and a quote that the value does not hold. */
  'front-matter:text': { before: string; mark: string }
  'front-matter:toml': { reason: string }
  'front-matter:twice': { before: string }
  'heading-jump': { depth: number; before: number }
  invisible: None
  language: { lang: string }
  'link-whitespace': None
  'local-link': { url: string }
  'lost-word': { words: string[]; slide: number }
  'lost-word:nowhere': { word: string }
  mdx: { code: string }
  /** Name of the element, and its address, empty where it has none. */
  media: { tag: string; url: string }
  /** Whether it has an alternative text; as `text`, that is shown. */
  'missing-image': { url: string; problem: PictureProblem; hasText: boolean }
  'missing-image:text': { url: string; problem: PictureProblem }
  'missing-image:cover': { url: string; problem: PictureProblem }
  'picture-name': { url: string; name: string }
  'nested-link': None
  'no-address': None
  nesting: None
  'raw-html': { tags: string[] }
  'raw-html:drawing': None
  'raw-html:dropped': { tags: string[] }
  'relative-link': { url: string }
  'repeated-word': { word: string }
  'stray-markup': { markup: string; slide: number }
  'stray-markup:still': { markup: string }
  'table-cells': { cells: number; columns: number; rows: number }
  'table-cells:wide': { cells: number; columns: number }
  template: { code: string }
  /** Type of the node of mdast, or `component`. */
  'too-high': { block: string }
  'too-much': { what: Counted; most: number }
  'too-much:levels': { what: 'blocks' | 'marks'; most: number }
  'too-much:bytes': { most: number }
  'too-much:embedded': { most: number }
  'too-much:nested-lists': None
  'too-much:front-matter': { what: 'lines' | 'characters' | 'levels' | 'aliases'; most: number }
  /** The path as the page has it; the line in that file. */
  'own-slide': { path: string; problem: SlidesFileProblem }
  'own-slide:content': { path: string; line: number; problem: SlideProblem }
  'own-slide:key': { path: string; line: number; name: string }
  'own-slide:layout': { path: string; line: number; layout: string; nearest: string }
  'own-slide:slot': { path: string; line: number; layout: string; slot: string; known: string[]; nearest?: string }
  'own-slide:picture': { path: string; line: number; url: string; problem: PictureProblem }
  'torn-emoji': { torn: string; joined: string }
  'unknown-key': { name: string; known: string[]; nearest: string }
  'unknown-key:value': { name: string; problem: SettingProblem }
  'unknown-key:no-keys': None
  'unknown-key:comment': { value: string; known: string[]; nearest: string }
  'unknown-letters': { letters: string }
  'unknown-letters:package': { letters: string; name: string }
  'unsafe-link': { url: string }
  'unsafe-picture': { url: string; leftOut: LeftOut[] }
  'wide-code': { letters: number; most: number }
  'wiki-link': { link: string }
  'wiki-link:embed': { link: string }
}

/** What is reported: a rule, or one of its variants. */
export type MessageKey = keyof Facts

/** Name of a rule, as users see it beside the message. */
export type RuleId = MessageKey extends infer Key ? (Key extends `${infer Rule}:${string}` ? Rule : Key) : never

/** Texts of all reports in one language. */
export type Messages = { [Key in MessageKey]: (facts: Facts[Key]) => string }

/** Texts for what is named by an `id`. */
export type TextsOf<Problem extends { id: string }> = {
  [Id in Problem['id']]: (problem: Problem & { id: Id }) => string
}
