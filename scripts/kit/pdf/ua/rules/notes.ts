import type { UaRule } from '../rule.ts'
import { PDFName } from '@cantoo/pdf-lib'

/** Notes that can be referred to: ISO 14289-1, 7.9. */
export const notes: UaRule = {
  id: '7.9-1',
  asks: 'Each note has a name of its own.',
  faults: ({ nodes }) => {
    const names = nodes
      .filter(({ standard }) => standard === 'Note')
      .map(({ dict }) => String(dict.get(PDFName.of('ID')) ?? ''))
    return names
      .filter((name, at) => !name || names.indexOf(name) !== at)
      .map((name) => ({ reason: name ? `two notes are called ${name}` : 'a note has no name' }))
  },
}
