import type { UaRule } from '../rule.ts'
import { PDFDict, PDFName } from '@cantoo/pdf-lib'
import { rolesIn, STANDARD } from '../structureOf.ts'

/** Types that readers know: ISO 14289-1, 7.1. */
export const roles: UaRule[] = [
  {
    id: '7.1-5',
    asks: 'Each type of element is a standard one, or stands for one.',
    faults: ({ nodes }) => {
      const unknown = new Set(nodes.filter(({ standard }) => !STANDARD.has(standard)).map(({ type }) => type))
      return [...unknown].map((type) => ({ reason: `\`${type}\` stands for no standard type` }))
    },
  },
  {
    id: '7.1-6',
    asks: 'No type stands for itself in the end.',
    faults: ({ catalog }) => {
      const map = rolesOf(catalog)
      return [...map.keys()]
        .filter((type) => isCircular(type, map))
        .map((type) => ({ reason: `\`${type}\` stands for itself` }))
    },
  },
  {
    id: '7.1-7',
    asks: 'Standard types are what the standard says.',
    faults: ({ catalog }) =>
      [...rolesOf(catalog).keys()]
        .filter((type) => STANDARD.has(type))
        .map((type) => ({ reason: `the standard type \`${type}\` stands for another` })),
  },
]

function rolesOf(catalog: PDFDict): Map<string, string> {
  const root = catalog.lookup(PDFName.of('StructTreeRoot'))
  return root instanceof PDFDict ? rolesIn(root) : new Map<string, string>()
}

function isCircular(type: string, map: Map<string, string>): boolean {
  const seen = new Set<string>()
  for (let role = map.get(type); role !== undefined && !seen.has(role); role = map.get(role)) {
    if (role === type) return true
    seen.add(role)
  }
  return false
}
