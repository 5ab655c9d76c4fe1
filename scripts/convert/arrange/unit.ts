import type { BlockContent, Code, List, Paragraph, PhrasingContent, RootContent, Table } from 'mdast'
import type { CalloutKind } from '../../deck/callouts.ts'
import type { Layout } from '../../deck/layouts.ts'
import type { Section, Slide } from '../../deck/types.ts'
import type { Sentence } from '../../text/sentences.ts'
import type { Shown } from '../compose/figureOf.ts'

/** Slides, and what is bad about them. */
export interface Arranged {
  slides: Slide[]
  cost: number
}

/** What every unit has. */
interface Base {
  /** Blocks of the page that it is made of, in order: all of them go to the notes. */
  blocks: RootContent[]
  /** Line that leads to it: « Il faut : ». It is one of the blocks. */
  lead?: Paragraph
  /** Whether its author wants it on one slide with the unit after it. */
  isKept?: boolean
  /** Place and number of the parts of a block that takes several slides. */
  part?: { no: number; of: number }
  /** Title and layout that its author asks for. */
  asked?: { title?: PhrasingContent[]; layout?: Layout; isByAuthor?: true }
}

/** Prose: one paragraph. */
export interface ProseUnit extends Base {
  kind: 'prose'
  sentences: Sentence[]
  /** Whether it is a story that its author announces, told for its figure. */
  isStory?: true
}

/** A list of any kind: plain, numbered, tasks, nested. */
export interface ListUnit extends Base {
  kind: 'list'
  list: List
}

/** A term, and what is said of it. */
export interface Term {
  /** Emoji before it, if it has one. */
  emoji?: string
  /** Term, without its colon where it has one. */
  label: PhrasingContent[]
  text: PhrasingContent[]
}

/** Terms with their explanations: items « Term: … », paragraphs or lines led by bold words. */
export interface TermsUnit extends Base {
  kind: 'terms'
  terms: Term[]
  isOrdered?: boolean
}

/** What speaks for something, and what against. */
export interface ComparisonUnit extends Base {
  kind: 'comparison'
  sides: Array<{ emoji: string; isFor: boolean; children: PhrasingContent[] }>
}

/** Code, with the name of its file, and what it prints. */
export interface CodeUnit extends Base {
  kind: 'code'
  code: Code
  /** Name of its file. */
  file?: string
  output?: Code
}

export interface TableUnit extends Base {
  kind: 'table'
  table: Table
}

/** One picture or more, with the caption below. */
export interface PicturesUnit extends Base {
  kind: 'pictures'
  pictures: Shown[]
  caption?: PhrasingContent[]
  /** Paragraph below a formula that says what its signs are. */
  legend?: Paragraph
}

/** A note, a tip, a warning. */
export interface CalloutUnit extends Base {
  kind: 'callout'
  callout: CalloutKind
  /** Its own title; else that of its kind is shown. */
  label?: PhrasingContent[]
  children: BlockContent[]
}

/** A quotation, and who said it. */
export interface QuoteUnit extends Base {
  kind: 'quote'
  children: BlockContent[]
  author?: PhrasingContent[]
}

/** What a composer has made slides of, or a section below that is arranged by itself. */
export interface MadeUnit extends Base {
  kind: 'made'
  /** Ways to do it. */
  ways: Arranged[]
}

/** A section below that is short enough for a card: a heading, and one list or one paragraph. */
export interface PartUnit extends Base {
  kind: 'part'
  section: Section
  title: PhrasingContent[]
  emoji: string
  /** Its only content. */
  content: List | Paragraph
  /** What it is when it stands by itself. */
  ways: Arranged[]
}

/** What compositions put on slides: a block of the page with what belongs to it. */
export type Unit =
  | ProseUnit
  | ListUnit
  | TermsUnit
  | ComparisonUnit
  | CodeUnit
  | TableUnit
  | PicturesUnit
  | CalloutUnit
  | QuoteUnit
  | MadeUnit
  | PartUnit
