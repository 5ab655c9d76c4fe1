import type { ComponentName } from '../../deck/components.ts'
import type { Component } from '../../deck/types.ts'
import { qrCardsHeight } from './qrCardsHeight.ts'
import { linkHeight } from './linkHeight.ts'
import { textOf } from '../../text/textOf.ts'
import { agendaColumns } from './agendaColumns.ts'
import { advanceOf } from './advanceOf.ts'
import { extentOf } from './lineCount.ts'
import { emojiRows } from './emojiRows.ts'
import { gridOf } from './gridOf.ts'
import { summaryColumns } from './summaryColumns.ts'
import { boxHeight, boxWidth, geometry } from '../../tokens/geometry.ts'
import {
  type Block,
  type HeightOf,
  paragraphs,
  type Place,
  setTextHeight,
  setParagraph,
  stackedHeight,
} from './textHeight.ts'

/**
 * Predict the height of a component.
 *
 * @param heightOf
 *   Predicts the height of a block within it.
 * @returns
 *   Px, margins left out.
 */
export function componentHeight(component: Component, place: Place, heightOf: HeightOf): number {
  return HEIGHTS[component.name](component, place, heightOf)
}

const HEIGHTS: Record<ComponentName, (component: Component, place: Place, heightOf: HeightOf) => number> = {
  EmojiCards: (component, place) =>
    component.attributes['shape'] === 'rows' ? rowsHeight(component, place) : cardsHeight(component, place),
  SummaryColumns: (component, place, heightOf) => summaryColumns(component, place, heightOf),
  QrCards: ({ children }, { width }) => qrCardsHeight(children, width),
  LinkCards: ({ children, attributes }) => {
    const { link } = geometry
    const [columns, code, label] = [attributes['columns'], attributes['code'], attributes['label']].map(Number)
    const sizes = { columns: columns ?? 1, code: code ?? 0, label: label ?? 0 }
    const heights = children.map((card) => linkHeight(card, sizes))
    return gridOf(
      heights.map(() => Math.max(...heights)),
      sizes.columns,
      link.gap,
    )
  },
  SiblingCards: ({ children, attributes }, place, heightOf) => {
    const { siblings } = geometry
    if (attributes['rows']) return siblingRows(children, place, heightOf)
    const columns = Number(attributes['columns'])
    const width = (place.width - siblings.columnGap * (columns - 1)) / columns - boxWidth(siblings.box)
    const parts = children.map((card) => siblingParts(card, place, { title: width, content: width }, heightOf))
    // What stands below the titles begins at one height, and has as much room in each row.
    const most = Math.max(...parts.map(({ content }) => content))
    const heights = parts.map(({ title }) => boxHeight(siblings.box) + stackedHeight([title, most], siblings.inner))
    return gridOf(heights, columns, siblings.gap)
  },
  AgendaCards: (component, place) => {
    const { agenda } = geometry
    const columns = agendaColumns(component.children, place.width, place.scale)
    const room = (place.width - agenda.gap * (columns - 1)) / columns - boxWidth(agenda.box)
    const size = agenda.size * place.scale
    const heights = component.children.map((card) => {
      const isDrawn = card.type === 'component' && card.attributes['emoji']
      const head = isDrawn ? agenda.head : agenda.no * agenda.line
      return boxHeight(agenda.box) + head + agenda.inner + setTextHeight(textOf(card), 'bold', size, agenda.line, room)
    })
    // All rows are as high as the highest.
    return gridOf(
      heights.map(() => Math.max(...heights)),
      columns,
      agenda.gap,
    )
  },
  LinkChips: ({ children }, { width }) => {
    const { chips } = geometry
    const links = children.flatMap((child) => ('children' in child ? (child.children as Block[]) : []))
    const room = width - boxWidth(chips.box)
    const heights = [0]
    let used = 0
    for (const link of links) {
      const wide = Math.min(width, advanceOf(textOf(link), 'text') * chips.size + boxWidth(chips.box))
      const high = boxHeight(chips.box) + setTextHeight(textOf(link), 'text', chips.size, chips.line, room)
      if (used > 0 && used + wide > width) {
        heights.push(0)
        used = 0
      }
      heights.push(Math.max(heights.pop() ?? 0, high))
      used += wide + chips.gap
    }
    return stackedHeight(heights, chips.gap)
  },
  KeySentences: ({ children }, place) => {
    const { keySentences, example, text } = geometry
    const [size, look, width] =
      place.layout === 'example'
        ? [example.size, example, place.width]
        : [text.size, keySentences, place.width - boxWidth(keySentences.box) - keySentences.bar]
    const heights = children.map((child) => setParagraph(child, 'text', size * place.scale, look.line, width))
    return (place.layout === 'example' ? 0 : boxHeight(keySentences.box)) + stackedHeight(heights, look.gap)
  },
  LeadIn: ({ children }, { width, scale }) => {
    const { leadIn, text } = geometry
    return paragraphs(children, width, Math.min(scale, leadIn.largest / text.size), leadIn.line)
  },
  Support: ({ children }, { width, scale }) =>
    paragraphs(children, Math.min(width, geometry.support.width), scale, geometry.support.line),
  BigFigure: () => 0,
  Callout: ({ children, attributes }, { width, ...place }, heightOf) => {
    const { callout } = geometry
    const room = width - boxWidth(callout.box) - callout.picture - callout.gap
    const titleHeight = (text: string): number => setTextHeight(text, 'head', callout.title, callout.titleLine, room)
    const heights = children.map((child) =>
      child.type === 'heading' ? titleHeight(textOf(child)) : heightOf(child, { ...place, width: room }),
    )
    const label = typeof attributes['label'] === 'string' ? [titleHeight(attributes['label'])] : []
    const picture = callout.emoji * callout.emojiLine
    return boxHeight(callout.box) + Math.max(picture, stackedHeight([...label, ...heights], callout.inner))
  },
  Figure: ({ children, attributes }, { width }) =>
    stackedHeight([Number(attributes['height']), ...captions(children, width)], geometry.figure.gap),
  PictureRow: ({ children }, { width }) => {
    const figures = children.filter((child) => child.type === 'component')
    const below = captions(
      children.filter(({ type }) => type !== 'component'),
      width,
    )
    const highest = Math.max(...figures.map((one) => Number(one.attributes['height'])))
    return stackedHeight([highest, ...below], geometry.figure.gap)
  },
  PictureBeside: ({ children, attributes }, place, heightOf) => {
    const width = place.width - Number(attributes['width']) - geometry.pictureBeside.gap
    const heights = children.map((child) => heightOf(child, { ...place, width }))
    return Math.max(Number(attributes['height']), stackedHeight(heights, geometry.frame.gap))
  },
  // Parts of those above, and what stands on covers alone.
  AgendaCard: stacked,
  Byline: stacked,
  EmojiCard: stacked,
  Gallery: stacked,
  InlineFormula: stacked,
  LinkCard: stacked,
  InlinePicture: stacked,
  KeyFigure: stacked,
  KeyFigures: stacked,
  QrCard: stacked,
  SiblingCard: stacked,
  Quotation: stacked,
  Side: stacked,
  SummaryColumn: stacked,
  TagList: stacked,
  TaskBox: stacked,
  TermRows: stacked,
}

/** Size of text on cards at which a word may be broken, in px: it is broken on any slide. */
const SMALLEST = 28

/** Cards as rows, the title beside what it is of: all rows are as high as the highest. */
function siblingRows(children: Block[], place: Place, heightOf: HeightOf): number {
  const { siblings } = geometry
  const { title, gap } = siblings.row
  const widths = { title, content: place.width - boxWidth(siblings.box) - title - gap }
  const heights = children.map((card) => {
    const parts = siblingParts(card, place, widths, heightOf)
    return boxHeight(siblings.box) + Math.max(parts.title, parts.content)
  })
  return gridOf(
    heights.map(() => Math.max(...heights)),
    1,
    siblings.gap,
  )
}

/** Heights of the title of a card and of what is below or beside it; endless where a word has no room. */
function siblingParts(
  card: Block,
  place: Place,
  widths: { title: number; content: number },
  heightOf: HeightOf,
): { title: number; content: number } {
  const { siblings, text } = geometry
  const size = text.size * place.scale
  const children = card.type === 'component' ? card.children : [card]
  const heights = { title: 0, content: 0 }
  for (const child of children) {
    const part = child.type === 'heading' ? 'title' : 'content'
    const [face, factor] = child.type === 'heading' ? (['head', siblings.titleFactor] as const) : (['bold', 1] as const)
    const indent = child.type === 'list' ? siblings.indentFactor * size : 0
    const width = widths[part] - indent
    const { least } = extentOf([{ text: textOf(child), face }])
    if (least * size * factor > width && size > SMALLEST) return { title: Infinity, content: Infinity }
    const set = (line: Block): number => setParagraph(line, 'text', size, siblings.line, width)
    if (child.type === 'heading')
      heights.title += setTextHeight(textOf(child), 'head', size * siblings.titleFactor, siblings.titleLine, width)
    else if (child.type !== 'list') heights.content += set(child)
    else {
      const items = child.children.map((item) =>
        item.children.reduce(
          (sum, line) => sum + (line.type === 'paragraph' ? set(line) : heightOf(line as Block, { ...place, width })),
          0,
        ),
      )
      heights.content += stackedHeight(items, siblings.itemFactor * size)
    }
  }
  return heights
}

/** Heights of the captions of a figure, in px. */
function captions(children: Block[], width: number): number[] {
  const { caption, line } = geometry.figure
  return children.map((child) => setTextHeight(textOf(child), 'text', caption, line, width))
}

/** What it holds, one below the other. */
function stacked({ children }: Component, place: Place, heightOf: HeightOf): number {
  return children.reduce((sum, child) => sum + heightOf(child, place), 0)
}

function rowsHeight({ children }: Component, { width, scale }: Place): number {
  const { emojiRows: look, shortList, text } = geometry
  const size = text.size * scale
  const inner = 2 * look.inner.factor * size
  const heights = emojiRows(children, size, width, look.gap, inner)
  return stackedHeight(heights, 0) + heights.length * (inner + shortList.rule)
}

function cardsHeight({ children }: Component, { width, scale }: Place): number {
  const { card, smallCard, label } = geometry
  const isSmall = children.length > card.most
  const isBeside = children.length === card.most
  const look = isSmall ? smallCard : card
  const columns = children.length > 6 ? 4 : isSmall ? 3 : isBeside ? 2 : children.length
  const gap = children.length > 6 ? smallCard.manyGap : look.gap
  const room = (width - gap * (columns - 1)) / columns - boxWidth(look.box)
  const picture = isSmall ? look.picture.size : look.picture.size * scale
  const heights = children.map((child) => {
    const emoji = child.type === 'component' ? String(child.attributes['emoji'] ?? '') : ''
    const drawn = emoji ? picture * look.picture.line + look.picture.gap : 0
    const beside = emoji && isBeside ? advanceOf(emoji, 'text') * picture + card.picture.beside : 0
    const text = setTextHeight(textOf(child), 'bold', label.size * scale, label.line, room - beside)
    return boxHeight(look.box) + (isBeside ? Math.max(drawn, text) : drawn + text)
  })
  return gridOf(heights, columns, gap)
}
