import type { UaRule } from '../rule.ts'

/** What says that it is PDF/UA-1: ISO 14289-1, 5. */
export const identification: UaRule[] = [
  {
    id: '5-1',
    asks: 'The metadata say that it is PDF/UA.',
    faults: ({ xmp }) =>
      !xmp || /\bpdfuaid:part\b/.test(xmp) ? [] : [{ reason: 'no `pdfuaid:part` in the metadata' }],
  },
  {
    id: '5-2',
    asks: 'It is part 1 of the standard.',
    faults: ({ xmp }) => {
      const part = /\bpdfuaid:part(?:>|\s*=\s*["'])\s*([^<"'\s]*)/.exec(xmp)?.[1]
      return part === undefined || part === '1' ? [] : [{ reason: `\`pdfuaid:part\` is \`${part}\` instead of \`1\`` }]
    },
  },
]
