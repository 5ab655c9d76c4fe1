import type { PictureShape, PresentationSlide, Shape, TextShape } from '../presentation.ts'

/** What a layout has a place for. */
export type PlaceholderKind = NonNullable<TextShape['placeholder']> | 'picture'

/** Place of a layout that a shape of a slide fills. */
export interface Placeholder {
  kind: PlaceholderKind
  /** Which of its kind, from 0. */
  place: number
}

/** What ECMA-376 calls each (part 1, 19.7.10), and the number of the first: the same on all layouts, so that words stay when a slide gets another one. */
const KINDS: Record<PlaceholderKind, { type: string; first?: number }> = {
  title: { type: 'title' },
  subtitle: { type: 'subTitle', first: 1 },
  body: { type: 'body', first: 10 },
  picture: { type: 'pic', first: 40 },
  footer: { type: 'ftr', first: 70 },
  slideNumber: { type: 'sldNum', first: 71 },
}

/**
 * Tell the attributes by which a shape and its place on the layout find each other.
 *
 * @param placeholder
 *   Place.
 * @returns
 *   Attributes of `p:ph`.
 */
export function placeholderAttributes({ kind, place }: Placeholder): Record<string, string | number> {
  const { type, first } = KINDS[kind]
  return { type, ...(first && { idx: first + place }) }
}

/**
 * Find the shapes of a slide that its layout has a place for.
 *
 * @param slide
 *   Slide; what is within groups counts for none.
 * @returns
 *   Place of each such shape; of a kind that can be there once, the first shape alone.
 */
export function placeholdersOf({ shapes }: Pick<PresentationSlide, 'shapes'>): Map<Shape, Placeholder> {
  const found = new Map<Shape, Placeholder>()
  const counts: Partial<Record<PlaceholderKind, number>> = {}
  for (const shape of shapes) {
    const kind = kindOf(shape)
    if (!kind) continue
    const place = counts[kind] ?? 0
    counts[kind] = place + 1
    if (!place || kind === 'body' || kind === 'picture') found.set(shape, { kind, place })
  }
  return found
}

/** A shape that fills a place. */
export type Filling = TextShape | PictureShape

function kindOf(shape: Shape): PlaceholderKind | undefined {
  if (shape.type === 'text') return shape.placeholder
  return shape.type === 'picture' && shape.isPlaceholder ? 'picture' : undefined
}
