import type { Conversion } from '../../deck/conversion.ts'
import type { Watch } from '../../browser/watchPage.ts'
import type { KitView } from './kitView.ts'
import type { SeenViews } from './seenViews.ts'

/** Views of a kit: each is shown once, those of one page in this order. */
export const VIEWS = ['slides', 'handout', 'reading', 'first', 'tour', 'whole'] as const

/** Name of a view. */
export type ViewName = (typeof VIEWS)[number]

/** A built kit, as the gates see it; its single file is opened by `openSingleFile`. */
export interface KitInView extends Record<ViewName, KitView> {
  conversion: Conversion
  /** Absolute path of the folder with the site and the PDFs. */
  folder: string
  /** Address at which the folder is served, with a slash at the end. */
  url: string
  /** All slides one below the other, each as after its last click. */
  slides: KitView
  /** The handout, as on a screen. */
  handout: KitView
  /** The page as plain HTML. */
  reading: KitView
  /** What people present from, on the first slide; what is fetched a while later waits for `deck:later`. */
  first: KitView
  /** The same page, for whoever goes through its views. */
  tour: KitView
  /** The same page, when it has all of the site. */
  whole: KitView
  /** What the pages asked for, when all were shown. */
  asked: Promise<Watch[]>
  /** Resolves when all files of the folder are written (default: they are). */
  written?: Promise<unknown> | undefined
  /** Views that are the same for all decks (default: they are looked at). */
  seen?: SeenViews | undefined
}
