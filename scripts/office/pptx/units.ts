/**
 * Tell a length in English Metric Units, of which 12192000 are the width of a slide of 1280 px.
 *
 * @param px
 *   Length on the canvas.
 * @returns
 *   Whole number.
 */
export function emu(px: number): number {
  return Math.round(px * 9525)
}

/**
 * Tell a size of letters, or a space between lines, in hundredths of a point, of which 72 are an inch of 96 px.
 *
 * @param px
 *   Length on the canvas.
 * @returns
 *   Whole number.
 */
export function hundredths(px: number): number {
  return Math.round(px * 75)
}

/**
 * Tell a share in thousandths of a per cent.
 *
 * @param share
 *   1 is the whole.
 * @returns
 *   Whole number.
 */
export function share(share: number): number {
  return Math.round(share * 100_000)
}
