import { type PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { dropUnreached } from '../dropUnreached.ts'
import type { SaidDrawing } from '../../saidDrawings.ts'
import { readTagged } from './readTagged.ts'
import { artifacts } from './steps/artifacts.ts'
import { drawBoxes } from './steps/drawBoxes.ts'
import { feet } from './steps/feet.ts'
import { figures } from './steps/figures.ts'
import { flow } from './steps/flow.ts'
import { headings } from './steps/headings.ts'
import { labels } from './steps/labels.ts'
import { links } from './steps/links.ts'
import { lists } from './steps/lists.ts'
import { mutePictures } from './steps/mutePictures.ts'
import { pictureBoxes } from './steps/pictureBoxes.ts'
import { prune } from './steps/prune.ts'
import { spaces } from './steps/spaces.ts'
import { texts } from './steps/texts.ts'
import { writeTagged } from './writeTagged.ts'

/** What is told of the page that was printed. */
export interface PageSaid {
  /** All of its words in the order of its elements, with their spaces. */
  words: string
  /** What is said for formulas and diagrams, by the texts that their pictures have. */
  said: ReadonlyMap<string, SaidDrawing>
}

/**
 * Make a PDF that a browser has tagged one for all readers: PDF/UA-1, ISO 14289-1. What is seen stays as it is.
 *
 * @param document
 *   PDF; it is changed. One without tags, as old browsers print, stays as it is: the gate tells.
 * @param page
 *   What is told of its page.
 */
export function makeAccessible(document: PDFDocument, { words, said }: PageSaid): void {
  if (!document.catalog.has(PDFName.of('StructTreeRoot'))) return
  const tagged = readTagged(document)
  const { root } = tagged
  texts(tagged.pages)
  drawBoxes(tagged.pages)
  figures(root, said)
  artifacts(root)
  labels(root, document.context)
  flow(root)
  lists(root)
  prune(root)
  headings(root)
  spaces(root, words)
  links(root, document)
  mutePictures(tagged)
  pictureBoxes(tagged, document)
  writeTagged(document, tagged, feet(tagged, document))
  dropUnreached(document)
}
