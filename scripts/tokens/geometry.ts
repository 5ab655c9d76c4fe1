import { CANVAS } from './canvas.ts'

/**
 * Sizes of the look in px on the canvas: `fit` predicts heights from this table, and the styles have it as
 * custom properties (`--geo-card-gap`, see `geometryPlugin`), so that they cannot drift apart.
 *
 * A box is its padding (`top`, `side`, `bottom`) and its `border`; `line` is a factor of the size, as in CSS.
 */
export const geometry = {
  headSpacing: -0.02,
  frame: {
    width: 1120,
    box: { top: 50, side: 80, bottom: 96 },
    gap: 22,
    indent: 136,
    badge: 108,
    badgeBelowEyebrow: 75,
    // The room ends this much above the footer, for predictions that are a little too low; see `npm run test:long`.
    margin: 12,
    footer: { height: 40, bottom: 28 },
  },
  // The number of a slide, and the name of its section; that has so much room beside as many pills as there can be.
  foot: { size: 18, name: 500 },
  // One for each section at the top level, in the foot.
  pill: { width: 12, height: 8, current: 44, gap: 8 },
  // Sizes of running text are chosen slide by slide; other sizes here are those beside running text of this size.
  text: { size: 28, line: 1.4 },
  // A title is smaller on two lines, and larger where it is short.
  title: { size: 56, twoLines: 52, most: 60, least: 40, line: 1.1 },
  question: { size: 64, line: 1.1, width: 1040 },
  statement: { size: 72, line: 1.12, width: 1080 },
  // Capitals, wide apart; what follows comes nearer by the overlap.
  eyebrow: { size: 21, line: 1.4, spacing: 0.08, overlap: 16 },
  // A section begins: its title between its number and the bars, in px.
  divider: {
    title: 880,
    width: 860,
    room: 450,
    rows: 3,
    most: 120,
    least: 60,
    titleLine: 1,
    text: 40,
    line: 1.32,
    gap: 32,
    between: 12,
    no: 40,
    bar: { height: 12, gap: 12 },
  },
  headline: { line: 1.34, gap: 20, rule: { width: 96, height: 8, above: 28, below: 26 } },
  // The sentence that closes, and its lines, in sizes of the running text.
  twoColumns: { gap: 48, rule: 6, inner: 22, line: 1.34, above: 30, closing: 1.1, closingLine: 1.15 },
  // Terms in rows: the term is larger and takes no more than its share of the width; a tick and what is after it, in em.
  terms: {
    gap: 32,
    rule: 2,
    line: 1.2,
    term: { factor: 1.1, line: 1.14, most: 0.44 },
    tick: { factor: 1.15, pad: 0.55, most: 0.48 },
  },
  // Panels side by side, or one alone with its picture beside.
  callouts: {
    gap: 32,
    top: 34,
    side: 40,
    inner: 16,
    picture: 76,
    beside: 36,
    title: 46,
    titleLine: 1.12,
    line: 1.3,
    short: { line: 1.14 },
  },
  comparison: { gap: 32, top: 30, side: 36, inner: 18, picture: 76, line: 1.28, between: 12 },
  quotation: { mark: 112, line: 1.24, short: { line: 1.14 }, above: 36, author: { size: 32, line: 1.3 } },
  // The unit is a word below the figure; a sign stands beside it.
  oneFigure: { figure: 264, unit: 60, sign: 0.65, width: 1120, gap: 34, line: 1.3, least: 160 },
  twoFigures: { figure: 232, unit: 52, sign: 0.65, width: 528, gap: 64, above: 32, line: 1.3, least: 120 },
  // Room between the text of a row and its rule, by its size: large type has more of it.
  besideRule: { factor: 0.85, less: 23, least: 2 },
  // No larger than a title, whatever it leads to.
  leadIn: { line: 1.35, largest: 44 },
  // Lists: rows share the room. Factors are in sizes of the text; numbers are large where there are few.
  shortList: {
    few: 3,
    rule: 2,
    line: 1.2,
    bullet: { factor: 0.36 },
    indent: { factor: 1 },
    largeNo: { factor: 2, indent: { factor: 1.9 } },
    smallNo: { factor: 1.35, indent: { factor: 1.6 } },
  },
  listTwoColumns: { gap: 40, indent: { factor: 0.9 }, no: { factor: 1.1, indent: { factor: 1.75 } } },
  tiles: { box: { top: 24, side: 24, bottom: 24, border: 0 }, gap: 32, line: 1.1, no: { factor: 0.8 } },
  steps: {
    gap: 32,
    rowGap: 20,
    rule: 6,
    inner: 16,
    pairedNo: { factor: 2.1 },
    no: { factor: 1.5, line: 1 },
    below: 8,
    line: 1.24,
  },
  tasks: { indent: { factor: 1.6 } },
  // Around an emoji there is room of its own: half of that to a rule is the row's, half the label's.
  emojiRows: { gap: 28, inner: { factor: 0.15 }, line: 1.1, emoji: { factor: 1.4 }, no: { factor: 1.2 } },
  nested: { gap: 32, rule: 6, inner: 20, head: { factor: 1.2, line: 1.15 }, below: 14, line: 1.24, itemGap: 16 },
  support: { line: 1.4, width: 980 },
  keySentences: { box: { top: 14, side: 32, bottom: 16, border: 0 }, bar: 8, line: 1.36, gap: 8 },
  // A figure and its sign are at most so wide; the sign is a share of the figure.
  example: { size: 34, line: 1.4, gap: 20, figure: 240, unit: 72, sign: 0.65, width: 680, column: 72 },
  chips: { box: { top: 6, side: 22, bottom: 8, border: 2 }, size: 24, line: 1.3, gap: 12 },
  label: { size: 28, line: 1.25 },
  card: {
    box: { top: 18, side: 26, bottom: 22, border: 2 },
    most: 4,
    min: 200,
    gap: 24,
    picture: { size: 72, line: 1.1, gap: 12, beside: 24 },
  },
  smallCard: {
    box: { top: 16, side: 20, bottom: 18, border: 2 },
    gap: 24,
    manyGap: 18,
    picture: { size: 56, line: 1.1, gap: 8 },
  },
  // Lists of a summary: the title of each is larger than what it heads.
  column: {
    box: { top: 24, side: 30, bottom: 24, border: 2 },
    gap: 28,
    inner: 16,
    title: { factor: 1.1 },
    titleLine: 1.16,
    rowGap: 12,
    beside: 20,
  },
  // Sections below, as cards: the title, the indent of items and the room between them in sizes of the text.
  siblings: {
    box: { top: 16, side: 26, bottom: 18, border: 2 },
    above: 24,
    gap: 20,
    columnGap: 28,
    titleFactor: 1.12,
    titleLine: 1.16,
    inner: 10,
    line: 1.3,
    itemFactor: 0.12,
    indentFactor: 1.05,
    // In rows, the title stands beside what it is of.
    row: { title: 360, gap: 32 },
  },
  // Where people talk: up to two cards stand beside the invitation, three below it.
  qr: {
    box: { top: 22, side: 26, bottom: 20, border: 2 },
    beside: 2,
    width: 300,
    gap: 32,
    column: 56,
    between: 18,
    code: 224,
    below: 200,
    inner: 12,
    label: 36,
    labelLine: 1.16,
    address: 28,
    line: 1.2,
    longest: 30,
    word: 18,
  },
  // Links below a title: in two columns their names are smaller.
  link: {
    box: { top: 10, side: 16, bottom: 10, border: 2 },
    gap: 14,
    columnGap: 28,
    // A code is as high as its card, or as the words beside it allow.
    code: { least: 100, most: 240, step: 4 },
    // Least running text above the cards.
    lead: 36,
    inner: 20,
    below: 2,
    text: 28,
    line: 1.2,
    label: { most: 44, inColumns: 36, least: 32, parted: 28 },
    labelLine: 1.14,
  },
  agenda: {
    box: { top: 26, side: 30, bottom: 32, border: 0 },
    min: 240,
    gap: 28,
    head: 64,
    no: 34,
    inner: 14,
    size: 32,
    line: 1.2,
  },
  callout: {
    box: { top: 26, side: 34, bottom: 30, border: 0 },
    gap: 26,
    inner: 14,
    picture: 64,
    emoji: 54,
    emojiLine: 1.1,
    title: 34,
    titleLine: 1.15,
  },
  figure: { gap: 14, caption: 24, line: 1.3, captionLines: 4, least: 180, enlarged: 1.5 },
  // Drawings have no pixels: they are as large as the slide has room.
  drawing: { enlarged: 2.6, least: 180, line: 130 },
  // Pictures in a row are as high as one another: those that would be lower than the least get a slide each.
  pictureRow: { gap: 28, least: 280, logos: 180 },
  // The picture beside a text takes no more than its share of the width.
  pictureBeside: { gap: 48, share: 0.45 },
  // A photo takes its share of the slide to the edge; the text has the rest.
  pictureText: { photo: 512, gap: 56, line: 1.32, caption: { size: 28, line: 1.25, above: 16, side: 28 } },
  // A picture that is shown whole, and the text beside it; one that is higher than wide, or has no text, stands beside
  // the title: as high as the slide, and no wider than leaves a rail.
  screenshotText: {
    picture: 640,
    gap: 40,
    above: 28,
    high: 574,
    beside: 800,
    line: 1.34,
    caption: { size: 28, line: 1.25, above: 10 },
  },
  // The heading stands in a rail beside two columns, above more of them.
  gallery: {
    rail: 280,
    railGap: 40,
    gap: 28,
    rowGap: 14,
    above: 20,
    caption: { size: 28, line: 1.22, above: 6 },
  },
  fullBleed: { bottom: 84, shade: 520, caption: 36 },
  // In em of the text that it stands in.
  inlinePicture: { height: 1.2, width: 10, line: 1.2 },
  list: { indent: 1.6, line: 1.35, gap: 14 },
  quote: { box: { top: 8, side: 44, bottom: 8, border: 0 }, bar: 12, size: 44, line: 1.2 },
  table: { box: { top: 12, side: 22, bottom: 12, border: 0 }, rule: 2, line: 1.4, denseSide: 12 },
  // A table that fills its slide.
  wholeTable: {
    box: { top: 5, side: 22, bottom: 6, border: 0 },
    rule: 2,
    line: 1.2,
    // Above and below the words of a row where there are so few, in sizes of the text.
    few: { rows: 2, factor: 0.6 },
  },
  raised: { factor: 0.75, least: 17 },
  key: { pad: 0.45 },
  mark: { pad: 0.12 },
  inlineCode: { factor: 0.9, least: 24, pad: 0.3 },
  // Words with hyphens and code within a text are kept whole up to this share of a line.
  kept: { factor: 0.5 },
  code: {
    box: { top: 20, side: 28, bottom: 20, border: 0 },
    size: 22,
    line: 1.4,
    // Tabs lead to the next column of so many.
    tab: 4,
    // Columns that are never broken: below a size their panel goes beyond the margins, and there is a smallest one.
    wide: { below: 17, least: 14, beyond: 48, side: 16 },
  },
  // Code that fills its room; beside it, a rail for title and lead-in.
  panel: { box: { top: 24, side: 36, bottom: 24, border: 2 }, line: 1.36 },
  // Two panels below each other, each near the line that leads to it.
  codePair: { box: { top: 16, side: 36, bottom: 16, border: 2 }, gap: 12 },
  narrowPanel: { box: { top: 20, side: 26, bottom: 20, border: 2 } },
  rail: { width: 312, gap: 40 },
  beforeAfter: { line: 1.16, gap: 22 },
  codeColumns: { box: { top: 20, side: 28, bottom: 20, border: 2 }, gap: 32, line: 1.3 },
  cover: {
    width: 920,
    // Where nothing stands beside the words.
    bare: 1120,
    // Of the logo of a brand, and what it may be wide.
    logo: 64,
    logoBelow: 28,
    logoWidth: 420,
    height: 640,
    // Beside a picture at the edge.
    picture: { width: 560, text: 600 },
    size: 92,
    line: 1.04,
    text: 36,
    gap: 20,
    emoji: 68,
    emojiLine: 1.1,
    tag: { box: { top: 5, side: 20, bottom: 7, border: 2 }, size: 24, line: 1.3, gap: 12 },
  },
  // The code that leads to the text of the page, on the cover: in the middle of the motif, or in a strip below the picture;
  // beside it there is so much room for words.
  follow: {
    width: 244,
    end: 36,
    words: 896,
    strip: 216,
    box: { top: 16, side: 12, bottom: 20, border: 0 },
    gap: 12,
    code: 208,
    label: 26,
    address: 20,
  },
} as const

/** Padding and border of a box, in px. */
export interface Box {
  top: number
  side: number
  bottom: number
  border: number
}

/**
 * What a box adds to the height of its content.
 *
 * @returns
 *   Px.
 */
export function boxHeight({ top, bottom, border }: Box): number {
  return top + bottom + 2 * border
}

/**
 * What a box takes of the width for its content.
 *
 * @returns
 *   Px.
 */
export function boxWidth({ side, border }: Box): number {
  return 2 * (side + border)
}

/**
 * Room between the top of a slide's content and its footer, in px.
 *
 * @returns
 *   Px.
 */
export function frameRoom(): number {
  const { box, footer, margin } = geometry.frame
  return CANVAS.height - box.top - footer.height - footer.bottom - margin
}

/** Height between the margins of a slide, in px: what stretches, and what must stay clear of the foot, ends there. */
export function frameHeight(): number {
  const { box } = geometry.frame
  return CANVAS.height - box.top - box.bottom
}
