import type { UaFault, UaRule } from '../rule.ts'
import { PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

/** Text of what is no text: ISO 14289-1, 7.3 and 7.7. */
export const alternatives: UaRule[] = [says('7.3-1', 'Figure', 'picture'), says('7.7-1', 'Formula', 'formula')]

function says(id: string, type: string, name: string): UaRule {
  return {
    id,
    asks: `Each ${name} has an alternative text.`,
    faults: ({ nodes, pages }) =>
      nodes.flatMap(({ standard, dict, marks }): UaFault[] => {
        const texts = ['Alt', 'ActualText'].map((key) => dict.lookup(PDFName.of(key)))
        const isSaid = texts.some(
          (text) => (text instanceof PDFString || text instanceof PDFHexString) && text.decodeText().trim(),
        )
        if (standard !== type || isSaid) return []
        const page = pages.findIndex(({ page: { node } }) => node === marks[0]?.place)
        return [{ reason: `a ${name} has no alternative text`, ...(page >= 0 && { page: page + 1 }) }]
      }),
  }
}
