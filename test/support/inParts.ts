/** Slides of a deck that a browser still lays out in a time that grows with their number. */
const MOST = 100

/**
 * Part many slides into decks of a size that is usual: to show all at once takes the square of their time.
 *
 * @param slides
 *   Slides.
 * @param see
 *   Looks at those of one deck.
 * @returns
 *   What it saw of each, in order.
 */
export async function inParts<Slide, Seen>(
  slides: readonly Slide[],
  see: (part: Slide[]) => Promise<Seen[]>,
): Promise<Seen[]> {
  const seen: Seen[] = []
  for (let from = 0; from < slides.length; from += MOST) seen.push(...(await see(slides.slice(from, from + MOST))))
  return seen
}
