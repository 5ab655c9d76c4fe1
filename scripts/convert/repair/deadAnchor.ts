import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import Slugger from 'github-slugger'
import { closestMatch } from 'leven'
import { visit } from 'unist-util-visit'
import { decoded } from '../../text/decoded.ts'
import { textOf } from '../../text/textOf.ts'
import { report } from '../report.ts'

/** How much is compared to guess what dead links meant: anchors times letters; those that are left get no guess. */
const GUESSES = 200_000

/**
 * Keep only the words of a link to a place within the page, because a deck has slides instead; warn of one that leads
 * to no heading.
 *
 * @example
 *   `[Alpha](#brvo)` on a page with `## Bravo` becomes `Alpha`, with a warning that names `#bravo`.
 */
export function deadAnchor(tree: Root, file: VFile): void {
  let anchors: Set<string> | undefined
  let guesses = GUESSES
  visit(tree, 'link', (link, index, parent) => {
    if (!link.url.startsWith('#') || index === undefined || !parent) return
    anchors ??= anchorsOf(tree, file)
    const anchor = decoded(link.url.slice(1))
    // An empty one, and `top`, are the top of any page, see the HTML standard.
    if (!anchors.has(anchor) && anchor && anchor.toLowerCase() !== 'top') {
      const nearest = guesses > 0 ? closestMatch(anchor, [...anchors]) : undefined
      guesses -= anchors.size * anchor.length
      if (anchors.size) report(file, 'dead-anchor', { url: link.url, nearest }, link)
      else report(file, 'dead-anchor:none', { url: link.url }, link)
    }
    parent.children.splice(index, 1, ...link.children)
    return index
  })
}

/** Anchors of a page: those that Docusaurus and GitHub make of its headings, and those of its HTML. */
function anchorsOf(tree: Root, file: VFile): Set<string> {
  const anchors = new Set(file.data.anchors)
  const slugger = new Slugger()
  visit(tree, 'heading', (heading) => {
    if (heading.data?.isSummary) return
    anchors.add(slugger.slug(heading.data?.anchor ?? textOf(heading), Boolean(heading.data?.anchor)))
  })
  return anchors
}
