/** What a component means to the stages that make slides small enough. */
export interface ComponentTraits {
  /** Most children on one slide; more go on to further slides (default: any number). */
  most?: number
  /** Whether it holds nothing but sentences, which can be said instead. */
  isProse?: true
  /** Whether it shows more than sentences do, so that even a brief talk has one from each chapter. */
  isVivid?: true
  /** Whether it is a frame: where it fits on no slide, what it holds stands by itself. */
  isFrame?: true
}

const TRAITS = {
  AgendaCard: {},
  AgendaCards: { most: 8 },
  BigFigure: {},
  Byline: {},
  Callout: { isFrame: true },
  EmojiCard: {},
  EmojiCards: { most: 8, isVivid: true },
  Figure: { isVivid: true },
  Gallery: { isVivid: true },
  InlineFormula: {},
  InlinePicture: {},
  KeySentences: { isProse: true },
  KeyFigure: {},
  KeyFigures: { isVivid: true },
  LeadIn: { isProse: true },
  LinkCard: {},
  LinkCards: { most: 6 },
  LinkChips: { isProse: true },
  PictureBeside: { isVivid: true },
  PictureRow: { isVivid: true },
  QrCard: {},
  QrCards: { most: 3 },
  SiblingCard: {},
  SiblingCards: { isVivid: true },
  Quotation: {},
  Side: {},
  SummaryColumn: {},
  SummaryColumns: { most: 3 },
  Support: { isProse: true },
  TagList: {},
  TaskBox: {},
  TermRows: {},
} as const satisfies Record<string, ComponentTraits>

/** Name of a component that slides hold: each is a file in `components/`. */
export type ComponentName = keyof typeof TRAITS

/** Components that slides hold; how high each is stands in `convert/measure/componentHeight.ts`. */
export const COMPONENTS: Readonly<Record<ComponentName, ComponentTraits>> = TRAITS
