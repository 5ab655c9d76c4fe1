/** Steps between two sizes that are tried, in px. */
const STEP = 0.5

/**
 * Find the largest size of type that fits.
 *
 * @param least
 *   Smallest size, in px: returned where nothing fits.
 * @param most
 *   Largest size, in px.
 * @param fits
 *   Tells whether a size does; what fits does so in all smaller sizes.
 */
export function largestSize(least: number, most: number, fits: (px: number) => boolean): number {
  let low = 0
  let high = Math.floor((most - least) / STEP)
  if (!fits(least)) return least
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(least + middle * STEP)) low = middle
    else high = middle - 1
  }
  return least + low * STEP
}
