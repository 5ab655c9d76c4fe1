import type { UaPdf } from '../uaPdf.ts'
import type { UaFault, UaRule } from '../rule.ts'
import type { Mark } from '../shownOn.ts'
import type { PDFDict } from '@cantoo/pdf-lib'

/** Everything on a page belongs to the tree, or is decoration: ISO 14289-1, 7.1. */
export const content: UaRule[] = [
  {
    id: '7.1-1',
    asks: 'No decoration is in what belongs to the tree.',
    faults: (pdf) => nested(pdf, (mark, around) => isArtifact(mark) && around.some(isTagged)),
  },
  {
    id: '7.1-2',
    asks: 'Nothing that belongs to the tree is in a decoration.',
    faults: (pdf) => nested(pdf, (mark, around) => isTagged(mark) && around.some(isArtifact)),
  },
  {
    id: '7.1-3',
    asks: 'Everything on a page belongs to the tree, or is decoration.',
    faults: (pdf) => {
      if (!pdf.nodes.length) return []
      const held = heldMarks(pdf)
      return pdf.pages.flatMap(({ shown: { painted } }, index): UaFault[] => {
        const bare = painted.filter(({ marks }) => !marks.some((mark) => isArtifact(mark) || isHeld(mark, held)))
        if (!bare.length) return []
        const texts = bare.filter(({ codes }) => codes).length
        return [{ reason: `${bare.length} pieces of content (${texts} of text) are not in the tags`, page: index + 1 }]
      })
    },
  },
]

function nested({ pages }: UaPdf, isWrong: (mark: Mark, around: Mark[]) => boolean): UaFault[] {
  return pages.flatMap(({ shown: { opened } }, index): UaFault[] => {
    const count = opened.filter(({ mark, around }) => isWrong(mark, around)).length
    return count ? [{ reason: `${count} marks are in marks of the other kind`, page: index + 1 }] : []
  })
}

function isArtifact({ tag }: Mark): boolean {
  return tag === 'Artifact'
}

function isTagged({ mcid }: Mark): boolean {
  return mcid !== undefined
}

/** Numbers that elements name, by page or form. */
function heldMarks({ nodes }: UaPdf): Map<PDFDict, Set<number>> {
  const held = new Map<PDFDict, Set<number>>()
  for (const { place, mcid } of nodes.flatMap(({ marks }) => marks)) {
    if (place) held.set(place, (held.get(place) ?? new Set()).add(mcid))
  }
  return held
}

function isHeld({ place, mcid }: Mark, held: Map<PDFDict, Set<number>>): boolean {
  return mcid !== undefined && (held.get(place)?.has(mcid) ?? false)
}
