import type { UaRule } from '../rule.ts'
import { PDFName } from '@cantoo/pdf-lib'

/** Pictures and forms within pages: ISO 14289-1, 7.20. */
export const objects: UaRule[] = [
  {
    id: '7.20-1',
    asks: 'No form stands for a page of another file.',
    faults: ({ pages }) =>
      pages.flatMap(({ shown: { forms } }, index) =>
        forms
          .filter(({ dict }) => dict.has(PDFName.of('Ref')))
          .map(() => ({ reason: 'a form stands for a page of another file', page: index + 1 })),
      ),
  },
  {
    id: '7.20-2',
    asks: 'A form whose content belongs to the tree is shown once.',
    faults: ({ pages }) => {
      const tagged = new Set(
        pages.flatMap(({ shown: { opened } }) =>
          opened.flatMap(({ mark }) => (mark.mcid === undefined ? [] : [mark.place])),
        ),
      )
      const all = pages
        .flatMap(({ shown: { forms } }) => forms.map(({ dict }) => dict))
        .filter((dict) => tagged.has(dict))
      return new Set(all).size < all.length ? [{ reason: 'a form with tagged content is shown twice' }] : []
    },
  },
]
