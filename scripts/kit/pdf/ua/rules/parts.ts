import type { UaFault, UaRule } from '../rule.ts'
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib'

/** Bit of the rights that lets programs read a text for people: ISO 32000-1, table 22. */
const READ_FOR_PEOPLE = 1 << 9

/** Parts that a document may have besides its pages: ISO 14289-1, 7.10, 7.11, 7.15, 7.16. */
export const parts: UaRule[] = [
  {
    id: '7.10-1',
    asks: 'Layers have names, and none comes and goes by itself.',
    faults: ({ catalog }) => {
      const layers = catalog.lookup(PDFName.of('OCProperties'))
      if (!(layers instanceof PDFDict)) return []
      const others = layers.lookup(PDFName.of('Configs'))
      const configs = [
        layers.lookup(PDFName.of('D')),
        ...(others instanceof PDFArray ? others.asArray().map((_, at) => others.lookup(at)) : []),
      ]
      return configs.flatMap((config): UaFault[] => {
        if (!(config instanceof PDFDict)) return []
        if (!config.has(PDFName.of('Name'))) return [{ reason: 'layers have no name' }]
        return config.has(PDFName.of('AS')) ? [{ reason: 'layers come and go by themselves' }] : []
      })
    },
  },
  {
    id: '7.11-1',
    asks: 'Files within have names.',
    faults: ({ document: { context } }) =>
      context.enumerateIndirectObjects().flatMap(([, object]): UaFault[] => {
        if (!(object instanceof PDFDict) || !object.has(PDFName.of('EF'))) return []
        const isNamed = object.has(PDFName.of('F')) && object.has(PDFName.of('UF'))
        return isNamed ? [] : [{ reason: 'a file within has no name' }]
      }),
  },
  {
    id: '7.15-1',
    asks: 'No form changes its own layout.',
    faults: ({ catalog }) => {
      const form = catalog.lookup(PDFName.of('AcroForm'))
      const xfa = form instanceof PDFDict ? form.lookup(PDFName.of('XFA')) : undefined
      return xfa instanceof PDFArray || xfa instanceof PDFRawStream ? [{ reason: 'there is an XFA form' }] : []
    },
  },
  {
    id: '7.16-1',
    asks: 'A file with a key lets programs read it for people.',
    faults: ({ document: { context } }) => {
      const key = context.lookup(context.trailerInfo.Encrypt)
      const rights = key instanceof PDFDict ? key.lookup(PDFName.of('P')) : undefined
      return rights instanceof PDFNumber && !(rights.asNumber() & READ_FOR_PEOPLE)
        ? [{ reason: 'programs may not read it for people' }]
        : []
    },
  },
]
