import type { Colour, PresentationSlide } from '../presentation.ts'
import { type Level, levelsIn } from './levels.ts'
import { LEVELS } from './paragraphLook.ts'
import { type Filling, type Placeholder, placeholdersOf } from './placeholders.ts'

/** Layout: what slides of one kind have in common. */
export interface Layout {
  name: string
  ground: Colour
  places: Place[]
}

/** Place on a layout. */
export interface Place extends Placeholder {
  /** First shape that fills it: its box, and how its words stand, are the pattern. */
  pattern: Filling
  /** Looks of its levels; none for a picture. */
  levels: Level[]
}

/**
 * Find the layouts of slides: each is as the first slide that has it, with what further ones have more of.
 *
 * @param slides
 *   Slides.
 * @returns
 *   Layouts, in the order in which they are first used.
 */
export function layoutsOf(slides: PresentationSlide[]): Layout[] {
  const layouts = new Map<string, Layout>()
  for (const slide of slides) {
    const layout = layouts.get(slide.layout) ?? { name: slide.layout, ground: slide.ground, places: [] }
    layouts.set(slide.layout, layout)
    for (const [shape, placeholder] of placeholdersOf(slide)) {
      const pattern = shape as Filling
      if (!placeOn(layout, placeholder))
        layout.places.push({
          ...placeholder,
          pattern,
          // What a place does not say of a level, the master does: with a sign.
          levels: pattern.type === 'text' ? levelsIn(pattern.paragraphs, placeholder.kind === 'body' ? LEVELS : 1) : [],
        })
    }
  }
  return [...layouts.values()]
}

/**
 * Find a place on a layout.
 *
 * @param layout
 *   Layout.
 * @param placeholder
 *   What is looked for.
 * @returns
 *   Place; nothing where it has none.
 */
export function placeOn({ places }: Layout, { kind, place }: Placeholder): Place | undefined {
  return places.find((other) => other.kind === kind && other.place === place)
}
