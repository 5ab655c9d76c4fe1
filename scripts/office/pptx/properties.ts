import type { Presentation } from '../presentation.ts'
import type { Part } from './part.ts'
import { x } from 'xastscript'
import { xml } from './part.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.'
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes'

/**
 * Write what a presentation is: title, authors, subject, keywords, language and date.
 *
 * @param presentation
 *   Presentation.
 * @returns
 *   Part (ECMA-376, part 2, 11).
 */
export function coreProperties({ title, authors, description, keywords, lang, date }: Presentation): Part {
  const by = authors.join(', ')
  const told: Array<[name: string, text: string | undefined]> = [
    ['dc:title', title],
    ['dc:subject', description],
    ['dc:creator', by],
    ['cp:keywords', keywords.join(', ')],
    ['dc:language', lang],
    ['cp:lastModifiedBy', by],
  ]
  // Readers want a moment.
  const moment = date?.includes('T') ? date : date && `${date}T00:00:00Z`
  const dates = moment
    ? ['dcterms:created', 'dcterms:modified'].map((name) => x(name, { 'xsi:type': 'dcterms:W3CDTF' }, [moment]))
    : []
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  }
  return {
    name: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    content: xml(
      x('cp:coreProperties', namespaces, [...told.flatMap(([name, text]) => (text ? x(name, [text]) : [])), ...dates]),
    ),
  }
}

/**
 * Write which program made it.
 *
 * @returns
 *   Part.
 */
export function extendedProperties(): Part {
  const namespace = { xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties' }
  return {
    name: 'docProps/app.xml',
    type: `${TYPE}extended-properties+xml`,
    content: xml(x('Properties', namespace, [x('Application', ['Fabrique à diapos'])])),
  }
}

/**
 * Write under which licence a presentation may be handed on.
 *
 * @param licence
 *   Its name or address.
 * @returns
 *   Part.
 */
export function customProperties(licence: string): Part {
  const namespaces = {
    xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
    'xmlns:vt': TYPES,
  }
  // Set of properties that users name, and the least number of one ([MS-OLEPS] 2.21 and 3.1.2).
  const property = { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: 2, name: 'License' }
  return {
    name: 'docProps/custom.xml',
    type: `${TYPE}custom-properties+xml`,
    content: xml(x('Properties', namespaces, [x('property', property, [x('vt:lpwstr', [licence])])])),
  }
}
