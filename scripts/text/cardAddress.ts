import { shortAddress } from './shortAddress.ts'

/**
 * Write the address of a link that is called something: without protocol; where it is long, its domain says enough.
 *
 * @param longest
 *   Characters that may be printed whole.
 * @returns
 *   Short address, or domain.
 */
export function cardAddress(url: string, longest: number): string {
  const whole = shortAddress(url, Infinity)
  return whole.length <= longest ? whole : (whole.split(/[/?#]/)[0] ?? whole)
}
