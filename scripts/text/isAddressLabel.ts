import { readableAddress } from './readableAddress.ts'

/**
 * Tell whether the words of a link are but its address.
 *
 * @param label
 *   Words of the link.
 */
export function isAddressLabel(label: string, url: string): boolean {
  const words = label.trim()
  if (/^tel:/i.test(url)) return digitsOf(words) === digitsOf(url) && !/\p{L}/u.test(words)
  return words !== '' && bare(words) === bare(url)
}

function bare(address: string): string {
  return readableAddress(address)
    .replace(/^(?:https?:\/\/|mailto:)/i, '')
    .replace(/^www\./i, '')
    .replace(/\/$/, '')
    .toLowerCase()
}

function digitsOf(number: string): string {
  return number.replaceAll(/[^\d+]/g, '')
}
