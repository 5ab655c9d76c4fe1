import type { Conversion } from '../../deck/conversion.ts'
import { join } from 'node:path'
import { removeOld } from '../../files/removeOld.ts'
import { readSealed, writeSealed } from '../../files/sealed.ts'
import { hashOf } from '../../system/hashesIn.ts'

/** Whether views that are the same for all decks were seen to be well. */
export interface SeenViews {
  /** Whether an earlier run saw them, drawn by the same program and browser, with slides of the same kinds. */
  isSeen: () => boolean
  /** Notes that they are well; where that cannot be written, the next run looks again. */
  keep: () => Promise<void>
}

/**
 * Remember that the presenter's desk, the overview and the way to the handout are well: they are made of the program, and
 * hold no more of a deck than its slides, which are looked at by themselves. They are seen anew wherever the program, the
 * browser, the deck's language, what else is in the kit, a setting of the deck, or a kind of slide, component or element
 * is another one.
 *
 * @param folder
 *   Absolute path of the folder of notes.
 * @param conversion
 *   Converted page.
 * @param names
 *   Names of all that the kit holds: views lead to it.
 * @param made
 *   All else that views are drawn with, named: the project's files, the browser.
 * @returns
 *   What was seen; nothing for slides or a look that an author wrote: such code can do as it likes in any view.
 */
export function seenViews(
  folder: string,
  conversion: Pick<Conversion, 'deck' | 'parts' | 'media' | 'slides' | 'ownLook'>,
  names: readonly string[],
  made: unknown,
): SeenViews | undefined {
  const { deck, parts, media, slides, ownLook } = conversion
  if (ownLook || deck.children.some(({ own }) => own)) return undefined
  const kinds = [
    Object.keys(parts.headmatter),
    deck.children.flatMap(({ layout, frontmatter }) => [layout, ...Object.keys(frontmatter)]),
    slides.match(/<[a-z][\w-]*/gi) ?? [],
  ].map((all) => [...new Set(all)].toSorted())
  const key = JSON.stringify([made, deck.lang, Boolean(deck.brand), media.length > 0, names.toSorted(), kinds])
  const name = hashOf(key)
  const note = join(folder, `${name.slice(0, 32)}.sealed`)
  removeOld(folder, [note])
  return {
    isSeen: () => readSealed(note)?.toString() === name,
    keep: () => writeSealed(note, name).catch(() => undefined),
  }
}
