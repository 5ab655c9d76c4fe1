import type { UaRule } from '../rule.ts'

/** Version of PDF that the standard is written for: ISO 14289-1, 6.1. */
export const header: UaRule = {
  id: '6.1-1',
  asks: 'The file is PDF 1.0 to 1.7.',
  faults: ({ document }) => {
    const version = document.context.header.toString().split('\n')[0] ?? ''
    return /^%PDF-1\.[0-7]$/.test(version) ? [] : [{ reason: `the file begins with \`${version}\`` }]
  },
}
