/**
 * Write a number as French does: 12 500, or 4,5.
 *
 * @param digits
 *   Digits behind the comma (default: those that it has, at most two).
 */
export function frenchNumber(value: number, digits?: number): string {
  const options =
    digits === undefined
      ? { maximumFractionDigits: 2 }
      : { maximumFractionDigits: digits, minimumFractionDigits: digits }
  return new Intl.NumberFormat('fr', options).format(value)
}
