import type { UaRule } from '../rule.ts'
import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib'

/** Language tags as they are mostly written: BCP 47, without private ones. */
const LANGUAGE = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?:-[a-z\d]{4,8})*$/i

/** What the document says of itself as a whole: ISO 14289-1, 6.2, 7.1, 7.2. */
export const catalog: UaRule[] = [
  {
    id: '6.2-1',
    asks: 'The file says that it is tagged.',
    faults: ({ catalog }) =>
      entry(catalog, 'MarkInfo', 'Marked') === 'true'
        ? []
        : [{ reason: 'the catalog does not say that content is marked' }],
  },
  {
    id: '7.1-4',
    asks: 'Its tags are no guesses.',
    faults: ({ catalog }) =>
      entry(catalog, 'MarkInfo', 'Suspects') === 'true' ? [{ reason: 'the catalog says that tags are suspect' }] : [],
  },
  {
    id: '7.1-8',
    asks: 'It has metadata.',
    faults: ({ xmp }) => (xmp ? [] : [{ reason: 'no metadata stream' }]),
  },
  {
    id: '7.1-9',
    asks: 'The metadata have a title.',
    faults: ({ xmp }) =>
      !xmp || /<dc:title>[^]*?<rdf:li[^>]*>[^<]*[^<\s][^<]*<\/rdf:li>[^]*?<\/dc:title>/.test(xmp)
        ? []
        : [{ reason: 'no `dc:title` in the metadata' }],
  },
  {
    id: '7.1-10',
    asks: 'Viewers show the title, not the name of the file.',
    faults: ({ catalog }) =>
      entry(catalog, 'ViewerPreferences', 'DisplayDocTitle') === 'true'
        ? []
        : [{ reason: '`DisplayDocTitle` is not `true`' }],
  },
  {
    id: '7.1-11',
    asks: 'It has a structure tree.',
    faults: ({ nodes }) => (nodes.length ? [] : [{ reason: 'no structure tree' }]),
  },
  {
    id: '7.2-29',
    asks: 'The language of the document is told, and those of its parts are languages.',
    faults: ({ catalog, nodes }) => {
      const parts = nodes.flatMap(({ dict }) => (dict.has(PDFName.of('Lang')) ? [languageOf(dict)] : []))
      return [languageOf(catalog), ...parts]
        .filter((lang) => !LANGUAGE.test(lang))
        .map((lang) => ({ reason: lang ? `\`${lang}\` is no language` : 'no language' }))
    },
  },
]

function entry(catalog: PDFDict, key: string, inner: string): string {
  const dict = catalog.lookup(PDFName.of(key))
  return dict instanceof PDFDict ? String(dict.lookup(PDFName.of(inner))) : ''
}

function languageOf(dict: PDFDict): string {
  const lang = dict.lookup(PDFName.of('Lang'))
  return lang instanceof PDFString || lang instanceof PDFHexString ? lang.decodeText() : ''
}
