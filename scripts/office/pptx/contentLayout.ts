import type { Paragraph, TextShape } from '../presentation.ts'
import type { Layout, Place } from './layoutsOf.ts'
import { CANVAS } from '../../tokens/canvas.ts'
import { type Level, levelsIn } from './levels.ts'

/** Largest size of its letters, in px: a list that somebody adds is longer than what a slide says in large letters. */
const SIZE = 32
/** Levels of its list. */
const LEVELS = 3
/** Room between the title and the list, and below it where no foot is, in px. */
const GAP = 24
const MARGIN = 80

/**
 * Make a layout for slides that are added: a title and a list, as those of the deck look.
 *
 * @param name
 *   Its name.
 * @param layouts
 *   Layouts of the deck.
 * @returns
 *   Layout; nothing where no layout has both a title and a text to be like.
 */
export function contentLayout(name: string, layouts: Layout[]): Layout | undefined {
  const model = layouts.find(({ places }) => textOn(places, 'title') && textOn(places, 'body'))
  const title = model && textOn(model.places, 'title')
  const body = model && textOn(model.places, 'body')
  const [level] = body?.levels ?? []
  if (!model || !title || !body || !level) return
  const feet = model.places.filter(({ kind }) => kind === 'footer' || kind === 'slideNumber')
  const { x, y, height } = title.pattern.box
  const top = y + height + GAP
  const end = Math.min(CANVAS.height - MARGIN, ...feet.map(({ pattern }) => pattern.box.y - GAP))
  const paragraphs = Array.from({ length: LEVELS }, (_, at) => itemLike(level, at))
  const pattern: TextShape = {
    ...body.pattern,
    box: { x, y: top, width: CANVAS.width - 2 * x, height: Math.max(0, end - top) },
    paragraphs,
    vertical: 'top',
  }
  const place = { kind: 'body' as const, place: 0, pattern, levels: levelsIn(paragraphs) }
  return { name, ground: model.ground, places: [title, place, ...feet] }
}

function textOn(places: Place[], kind: Place['kind']): (Place & { pattern: TextShape }) | undefined {
  const place = places.find((one) => one.kind === kind && one.place === 0 && one.levels.length)
  return place?.pattern.type === 'text' ? { ...place, pattern: place.pattern } : undefined
}

/** An item of a list in the letters of a text; that text may be a list itself. */
function itemLike({ paragraph, run }: Level, level: number): Paragraph {
  const size = Math.min(run.size, SIZE)
  const { isRightToLeft, align, lineHeight } = paragraph
  return {
    align,
    ...(isRightToLeft && { isRightToLeft }),
    ...(lineHeight && { lineHeight: (lineHeight / run.size) * size }),
    level,
    indent: size * (level + 1),
    before: size / 3,
    bullet: paragraph.bullet && 'sign' in paragraph.bullet ? paragraph.bullet : { sign: '•' },
    runs: [{ text: '', font: 'text', size, colour: run.colour }],
  }
}
