import type { Page } from 'playwright-core'
import type { Conversion } from '../../../deck/conversion.ts'
import type { Fault, Seen } from '../../checked.ts'
import type { KitInView } from '../kitInView.ts'
import { lettersWithoutFont } from '../../../fonts/lettersWithoutFont.ts'

/**
 * Check that all text is drawn by fonts that came with the site; but for slides with letters that none of these has: their
 * author was told.
 *
 * A letter that no font has is drawn as a box by the first one and not told apart here: the emoji font is checked
 * when it is made.
 *
 * @param kit
 *   Kit.
 * @returns
 *   Fonts used, and text that the system's fonts draw.
 */
export function fonts({ slides, conversion }: KitInView): Promise<Seen> {
  return slides.look((page) => fontsOn(page, conversion))
}

/** A font that draws letters of an element, as the browser tells it. */
interface PlatformFont {
  familyName: string
  isCustomFont: boolean
}

async function fontsOn(page: Page, conversion: Conversion): Promise<Seen> {
  const session = await page.context().newCDPSession(page)
  try {
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument', { depth: 0 })
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '.print-slide-container .slidev-layout',
    })
    const fontsOf = async (nodeId: number): Promise<PlatformFont[]> => {
      const inside = await session.send('DOM.querySelectorAll', { nodeId, selector: ':not(:empty)' })
      const all = inside.nodeIds.map((nodeId) => session.send('CSS.getPlatformFontsForNode', { nodeId }))
      return (await Promise.all(all)).flatMap(({ fonts }) => fonts)
    }
    const used = new Set<string>()
    const faults: Fault[] = []
    // At once: each question would wait until the page has time for it.
    const asked = nodeIds.map((nodeId, index) => {
      const words = conversion.words.slides[index] ?? []
      return lettersWithoutFont(words.join(' '), conversion.deck.lang).length ? [] : fontsOf(nodeId)
    })
    for (const [index, fonts] of (await Promise.all(asked)).entries()) {
      for (const { familyName, isCustomFont } of fonts) {
        used.add(familyName)
        const isTold = faults.some(({ slide, element }) => slide === index + 1 && element === familyName)
        if (!isCustomFont && !isTold)
          faults.push({ slide: index + 1, element: familyName, told: { id: 'system-font' } })
      }
    }
    return { found: { id: 'fonts', count: used.size }, faults }
  } finally {
    await session.detach()
  }
}
