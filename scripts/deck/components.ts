/** What a component means to the stages that make slides small enough, and to checks. */
export interface ComponentTraits {
  /** Most children on one slide; more go on to further slides (default: any number). */
  most?: number
  /** Whether it holds nothing but sentences, which can be said instead. */
  isProse?: true
  /** Whether it shows more than sentences do, so that even a brief talk has one from each chapter. */
  isVivid?: true
  /** Whether it is a frame: where it fits on no slide, what it holds stands by itself. */
  isFrame?: true
  /** Whether it shows labels and parts of sentences as such: to begin or end within one is no cut. */
  isOfLabels?: true
}

const TRAITS = {
  AgendaCard: { isOfLabels: true },
  AgendaCards: { most: 8, isOfLabels: true },
  BigFigure: { isOfLabels: true },
  Byline: { isOfLabels: true },
  Callout: { isFrame: true },
  EmojiCard: { isOfLabels: true },
  EmojiCards: { most: 8, isVivid: true, isOfLabels: true },
  Figure: { isVivid: true, isOfLabels: true },
  Gallery: { isVivid: true },
  InlineFormula: {},
  InlinePicture: {},
  KeySentences: { isProse: true },
  KeyFigure: { isOfLabels: true },
  KeyFigures: { isVivid: true, isOfLabels: true },
  LeadIn: { isProse: true },
  LinkCard: { isOfLabels: true },
  LinkCards: { most: 6, isOfLabels: true },
  LinkChips: { isProse: true, isOfLabels: true },
  PictureBeside: { isVivid: true },
  PictureRow: { isVivid: true },
  QrCard: { isOfLabels: true },
  QrCards: { most: 3, isOfLabels: true },
  SiblingCard: { isOfLabels: true },
  SiblingCards: { isVivid: true, isOfLabels: true },
  Quotation: {},
  Side: {},
  SummaryColumn: { isOfLabels: true },
  SummaryColumns: { most: 3, isOfLabels: true },
  Support: { isProse: true },
  TagList: { isOfLabels: true },
  TaskBox: {},
  TermRows: { isOfLabels: true },
} as const satisfies Record<string, ComponentTraits>

/** Name of a component that slides hold: each is a file in `components/`. */
export type ComponentName = keyof typeof TRAITS

/** Components that slides hold; how high each is stands in `convert/measure/componentHeight.ts`. */
export const COMPONENTS: Readonly<Record<ComponentName, ComponentTraits>> = TRAITS
