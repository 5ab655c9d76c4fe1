import type { ResolvedSlidevOptions } from '@slidev/types'

/** What a deck wears, by paths of the machine that it is built on. */
const WORN = { theme: '', addons: [] }

/**
 * Take out of a deck what nobody reads in a built site: where its look lies, which would tell the world the name of a
 * user, and make another site on each machine; and its settings as they are written.
 *
 * @param options
 *   Deck as Slidev resolved it, to be built; changed in place.
 * @returns
 *   The same.
 */
export function withoutPaths(options: ResolvedSlidevOptions): ResolvedSlidevOptions {
  const { config, headmatter, slides } = options.data
  Object.assign(config, WORN)
  for (const matter of [headmatter, ...slides.map(({ frontmatter }) => frontmatter)])
    for (const key of Object.keys(WORN)) delete matter[key]
  for (const slide of slides) slide.frontmatterRaw = ''
  return options
}
