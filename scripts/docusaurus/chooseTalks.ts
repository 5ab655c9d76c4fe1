import type { PluginOptions } from './pluginOptions.ts'
import { filesOf, type SitePage } from './sitePages.ts'

/**
 * Choose the pages that are talks: those whose front matter asks for it, and those that the site includes; without those
 * that it excludes, or whose front matter says `false`.
 *
 * @param found
 *   Lists the files that a pattern means, told from the site, with slashes.
 */
export function chooseTalks(
  pages: readonly SitePage[],
  { include, exclude, frontMatter }: Pick<PluginOptions, 'include' | 'exclude' | 'frontMatter'>,
  found: (pattern: string) => string[],
): SitePage[] {
  const [included, excluded] = [include, exclude].map((patterns) => new Set(patterns.flatMap(found)))
  return pages.filter(({ source, roots, frontMatter: matter }) => {
    // A translation is meant with its original.
    const files = filesOf(source, roots).map((file) => file.replace(/^@site\//, ''))
    if (files.some((file) => excluded?.has(file)) || matter[frontMatter] === false) return false
    return Object.hasOwn(matter, frontMatter) || files.some((file) => included?.has(file))
  })
}
