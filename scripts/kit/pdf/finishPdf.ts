import type { ModuleUrl, RunInSubprocess } from '../../system/subprocess.ts'
import type { Deck } from '../../deck/types.ts'
import type { Printed } from '../../browser/printPage.ts'
import { drawingsIn } from '../../deck/drawingsIn.ts'
import { plainTitle } from '../../text/plainTitle.ts'
import { textOf } from '../../text/textOf.ts'
import { titleOf } from '../../deck/titleOf.ts'

const FINISHED_PDF: ModuleUrl<typeof import('./finishedPdf.ts')> = new URL('finishedPdf.ts', import.meta.url)

/**
 * Finish a PDF while the browser prints the next.
 *
 * @param printed
 *   PDF as printed, and what is on its page.
 * @param deck
 *   Deck that was printed.
 * @param call
 *   Calls it beside this process (default: in it).
 * @returns
 *   PDF.
 */
export async function finishPdf(printed: Printed, deck: Deck, call?: RunInSubprocess): Promise<Uint8Array> {
  const { title, lang, matter } = deck
  const told = { title, lang, matter, raised: raisedTitles(deck), drawings: drawingsIn(deck) }
  // What reads PDFs is large: it need not be in this process.
  if (!call) return (await import('./finishedPdf.ts')).finishedPdf(printed, told)
  return call(FINISHED_PDF, 'finishedPdf', printed, told)
}

/** Titles with raised or lowered numbers, as browsers write them in outlines, and as they are meant: 10⁶ is not 106. */
function raisedTitles({ children }: Deck): Array<[printed: string, meant: string]> {
  const titles = children.flatMap((slide) =>
    [titleOf(slide) ?? [], slide.notes.filter(({ type }) => type === 'heading')].flat(),
  )
  return titles.flatMap((title): Array<[string, string]> => {
    const [printed, meant] = [textOf(title), plainTitle(title)]
    return printed === meant ? [] : [[printed, meant]]
  })
}
