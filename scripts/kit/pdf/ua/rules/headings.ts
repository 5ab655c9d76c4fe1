import type { UaFault, UaRule } from '../rule.ts'

/** Headings that can be followed: ISO 14289-1, 7.4. */
export const headings: UaRule[] = [
  {
    id: '7.4.2-1',
    asks: 'The first heading is of level 1, and none is more than a level below the one before.',
    faults: ({ nodes }) => {
      let above = 0
      return nodes.flatMap(({ standard }): UaFault[] => {
        const level = Number(/^H([1-6])$/.exec(standard)?.[1] ?? 0)
        if (!level) return []
        const isSkipped = level > above + 1
        const reason = above
          ? `a heading of level ${level} follows one of level ${above}`
          : `the first heading is of level ${level}`
        above = level
        return isSkipped ? [{ reason }] : []
      })
    },
  },
  {
    id: '7.4.4-1',
    asks: 'Headings have levels, or none has.',
    faults: ({ nodes }) => {
      const types = new Set(nodes.map(({ standard }) => standard))
      const isMixed = types.has('H') && [...types].some((type) => /^H[1-6]$/.test(type))
      return isMixed ? [{ reason: 'some headings have levels, others have none' }] : []
    },
  },
]
