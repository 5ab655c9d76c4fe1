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
    throw usageError('Only one `--format` can have standard output. Name a file for the others: `--format NAME=FILE`.')
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
    const guess = nearest ? ` Did you mean \`${nearest}\`?` : ''
    throw usageError(`There is no format \`${name}\`.${guess} Formats: ${FORMATS.join(', ')}.`)
  }
  if (file === undefined) return { name }
  if (!isData(name)) throw usageError(`\`--format ${name}\` is printed, and takes no file.`)
  if (!ENDING.test(file)) throw usageError(`The file of \`--format ${name}\` has to end in \`.json\` or \`.sarif\`.`)
  return { name, file }
}

function isFormat(name: string): name is FormatName {
  return (FORMATS as readonly string[]).includes(name)
}
