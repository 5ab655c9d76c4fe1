import { closestMatch } from 'leven'
import { usageError } from '../usageError.ts'
import { type AskedFormat, FORMATS, type FormatName, isData } from './format.ts'

/** Endings of files that may be replaced: never a page by a slip. */
const ENDING = /\.(?:json|sarif)$/i

/**
 * Understand the values of `--format`: `NAME`, or `NAME=FILE`.
 *
 * @param values
 *   Values, in their order.
 * @returns
 *   Formats, of which at most one has standard output for itself.
 * @throws UserError
 *   With exit code 2, for a name that is none, and for a file that cannot be meant.
 */
export function askedFormats(values: readonly string[]): AskedFormat[] {
  const formats = values.map(askedFormat)
  if (formats.some(isPrintedData) && formats.filter(({ file }) => file === undefined).length > 1)
    throw usageError({ id: 'formats-on-output' })
  return formats
}

/** Whether a format needs standard output for itself. */
export function isPrintedData({ name, file }: AskedFormat): boolean {
  return isData(name) && file === undefined
}

function askedFormat(value: string): AskedFormat {
  const [, name = '', file] = /^([^=]*)(?:=(.*))?$/s.exec(value) ?? []
  if (!isFormat(name)) {
    const nearest = closestMatch(name, [...FORMATS], { maxDistance: 2 })
    throw usageError({ id: 'unknown-format', name, nearest, known: FORMATS })
  }
  if (file === undefined) return { name }
  if (!isData(name)) throw usageError({ id: 'format-without-file', name })
  if (!ENDING.test(file)) throw usageError({ id: 'format-ending', name })
  return { name, file }
}

function isFormat(name: string): name is FormatName {
  return (FORMATS as readonly string[]).includes(name)
}
