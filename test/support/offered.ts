import type { Offer } from '../../scripts/convert/arrange/composition.ts'
import type { Slide, SlideFrontmatter } from '../../scripts/deck/types.ts'
import { compositions } from '../../scripts/convert/arrange/compositions.ts'

/** Key by which a slide tells of which offer it is: layouts ignore it. */
const KEY = 'offered'

const offers: Offer[] = []

// Each test file is a process of its own, so this is seen by none but those that import it.
for (const composition of compositions) {
  const { offers: offersOf } = composition
  composition.offers = (...given) => offersOf(...given).map(told)
}

function told(offer: Offer): Offer {
  const no = offers.push(offer) - 1
  const frontmatter: SlideFrontmatter & Record<typeof KEY, number> = { ...offer.frontmatter, [KEY]: no }
  return {
    ...offer,
    frontmatter,
    ...(offer.shorter && { shorter: offer.shorter.map(told) }),
    ...(offer.further && { further: offer.further.map(told) }),
  }
}

/**
 * Tell of which offer a slide is, whatever was done to it since.
 *
 * @returns
 *   Nothing for slides that composers make.
 */
export function offerOf({ frontmatter }: Slide): Offer | undefined {
  const no = (frontmatter as Record<string, unknown>)[KEY]
  return typeof no === 'number' ? offers[no] : undefined
}

/** A slide without what tells its offer. */
export function withoutOffer(slide: Slide): Slide {
  const { [KEY]: _, ...frontmatter } = slide.frontmatter as Record<string, unknown>
  return { ...slide, frontmatter }
}
