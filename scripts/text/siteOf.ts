import { addressParts } from './addressParts.ts'

/**
 * Tell whose an address is: its domain without what names machines or parts of it.
 *
 * @example
 *   `https://wiki.example.org/a` is `example.org`, `https://www.example.co.uk` is `example.co.uk`.
 */
export function siteOf(url: string): string {
  const labels = addressParts(url).domain.split('.')
  const [second = '', top = ''] = labels.slice(-2)
  // Countries have short domains for kinds of owners.
  return labels.slice(top.length === 2 && second.length <= 3 ? -3 : -2).join('.')
}
