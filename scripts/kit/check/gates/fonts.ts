import type { Fault, Seen } from '../../checked.ts'
import type { OpenedKit } from '../openKit.ts'
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
export async function fonts({ slides, conversion }: OpenedKit): Promise<Seen> {
  const session = await slides.context().newCDPSession(slides)
  try {
    await session.send('DOM.enable')
    await session.send('CSS.enable')
    const { root } = await session.send('DOM.getDocument', { depth: 0 })
    const { nodeIds } = await session.send('DOM.querySelectorAll', {
      nodeId: root.nodeId,
      selector: '.print-slide-container .slidev-layout',
    })
    const used = new Set<string>()
    const faults: Fault[] = []
    for (const [index, nodeId] of nodeIds.entries()) {
      const words = conversion.words.slides[index] ?? []
      if (lettersWithoutFont(words.join(' '), conversion.deck.lang).length) continue
      const inside = await session.send('DOM.querySelectorAll', { nodeId, selector: '*' })
      const all = await Promise.all(
        inside.nodeIds.map(async (id) => (await session.send('CSS.getPlatformFontsForNode', { nodeId: id })).fonts),
      )
      for (const { familyName, isCustomFont } of all.flat()) {
        used.add(familyName)
        const isTold = faults.some(({ slide, element }) => slide === index + 1 && element === familyName)
        if (!isCustomFont && !isTold)
          faults.push({
            slide: index + 1,
            element: familyName,
            told: { id: 'system-font' },
          })
      }
    }
    return { found: { id: 'fonts', count: used.size }, faults }
  } finally {
    await session.detach()
  }
}
