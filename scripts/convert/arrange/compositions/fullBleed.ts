import type { PhrasingContent } from 'mdast'
import type { Slide } from '../../../deck/types.ts'
import type { Composition, Measured, Offer } from '../composition.ts'
import type { Shown } from '../../compose/figureOf.ts'
import { componentsIn } from '../../../deck/componentsIn.ts'
import { isPhoto } from '../../../deck/picture.ts'
import { component, paragraph } from '../../../deck/builders.ts'
import { textOf } from '../../../text/textOf.ts'
import { wordCount } from '../../../text/words.ts'
import { CANVAS } from '../../../tokens/canvas.ts'
import { geometry } from '../../../tokens/geometry.ts'
import { headHeight } from '../framed.ts'
import { isInRow } from '../isInRow.ts'
import { ownTitle } from '../ownTitle.ts'
import { proseHeight } from '../proseHeight.ts'
import { wholeFigure } from '../wholeFigure.ts'

/** Least width, in px, and ratios of width to height of which little is cut. */
const PICTURE = { width: 1200, least: 1.25, most: 2.4 }
/** Words of a title. */
const WORDS = { least: 2, most: 14 }
/** How far it is from what it is made for where the picture says nothing. */
const UNNAMED = 0.2
/** How much of the slide words may take, so that there is something to see, in px. */
const LOW = 300

/** One photo as large as the slide; its caption is the title. */
export const fullBleed: Composition = {
  name: 'full-bleed',
  offers: (units, at) => {
    const unit = units[at]
    const [picture] = unit?.kind === 'pictures' ? unit.pictures : []
    if (unit?.kind !== 'pictures' || !picture || unit.pictures.length > 1) return []
    if (isInRow(units, at) || !isLarge(picture)) return []
    const own = ownTitle(unit)
    const said = unit.caption ?? saidBy(picture)
    const named = said && isTitle(said) && !unit.lead ? [offer(picture, said)] : []
    const led = own ? [offer(picture, own, unit.caption)] : []
    const below = unit.caption ?? unit.lead?.children
    return [...named, ...led, { ...offer(picture, undefined, below), badness: UNNAMED }]
  },
}

function isLarge({ data: { picture } }: Shown): boolean {
  const ratio = picture.width / picture.height
  const isWide = ratio >= PICTURE.least && ratio <= PICTURE.most
  return isPhoto(picture) && picture.width >= PICTURE.width && isWide
}

/** Its alternative text. */
function saidBy({ alt, position }: Shown): PhrasingContent[] | undefined {
  return alt?.trim() ? [{ type: 'text', value: alt.trim(), ...(position && { position }) }] : undefined
}

function isTitle(content: PhrasingContent[]): boolean {
  const words = wordCount(textOf(content))
  return words >= WORDS.least && words <= WORDS.most
}

/** What stands in the title is not told twice. */
function offer(picture: Shown, title?: PhrasingContent[], below?: PhrasingContent[]): Offer {
  const figure = { ...wholeFigure(picture), children: [] }
  const isSaid = title !== undefined && textOf(title) === picture.alt?.trim()
  const shown = isSaid ? { ...figure, attributes: { ...figure.attributes, alt: '' } } : figure
  return {
    composition: 'full-bleed',
    count: 1,
    ...(title && { title }),
    body: [...(below ? [component('Support', [paragraph(below)])] : []), shown],
    sizes: { least: geometry.fullBleed.caption, most: geometry.fullBleed.caption },
    measure,
  }
}

function measure(slide: Slide): Measured {
  const { frame, support, fullBleed } = geometry
  const below = componentsIn(slide, 'Support').flatMap(({ children }) => children)
  const text = below.filter((child) => child.type === 'paragraph')
  const { height } = proseHeight(text, fullBleed.caption, support.line, 0, support.width)
  const needed = headHeight(slide) + (height ? frame.gap + height : 0)
  return { needed, room: Math.min(LOW, CANVAS.height - frame.box.top - fullBleed.bottom), fill: 1 }
}
