import type { NoteTold } from '../../locales/texts/facts/notes.ts'
import type { Output, OutputContext } from './output.ts'
import { type FontFile, isOfficeFamily, type OfficeCut, officeFonts } from '../../fonts/officeFonts.ts'
import { writePptx } from '../../office/writePptx.ts'
import { cutsIn } from './pptx/cutsIn.ts'
import { readPresentation } from './pptx/readPresentation.ts'

/** Folder of the fonts that a presentation names. */
const FONTS = 'fonts'

/**
 * Make `slides.pptx`: a presentation that one can work on, and the fonts that it names.
 *
 * @returns
 *   Files, and which fonts are to be installed.
 */
export async function pptx({ slides, conversion, officeFonts: choice = 'own' }: OutputContext): Promise<Output> {
  const { length } = conversion.deck.children
  const page = await slides()
  const session = await page.context().newCDPSession(page)
  try {
    const presentation = await readPresentation(session, conversion, choice)
    const cuts = cutsIn(
      presentation.slides.flatMap(({ shapes }) => shapes),
      presentation.theme,
    )
    const fonts = officeFonts(cuts)
    return {
      files: [
        { name: 'slides.pptx', content: writePptx(presentation) },
        ...fonts.map(({ name, content }) => ({ name: `${FONTS}/${name}`, content })),
      ],
      pages: length,
      warnings: choice === 'own' ? warningsOf(cuts, fonts) : [],
    }
  } finally {
    await session.detach()
  }
}

/** Where the fonts are; those of a brand are its own to hand on. */
function warningsOf(cuts: OfficeCut[], fonts: FontFile[]): NoteTold[] {
  const missing = [...new Set(cuts.map(({ family }) => family))].filter((family) => !isOfficeFamily(family))
  return [
    ...(fonts.length ? [{ id: 'fonts-beside', folder: `${FONTS}/` } as const] : []),
    ...(missing.length ? [{ id: 'fonts-to-install', fonts: missing } as const] : []),
  ]
}
