import type { Root } from 'mdast'
import type { Extension } from 'micromark-util-types'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { directive } from 'micromark-extension-directive'
import { frontmatter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'

/** Of directives only containers: `:name` in running text is no markup. */
const containers: Extension = { flow: { 58: [directive().flow?.[58] ?? []].flat()[0] ?? [] } }

/**
 * Parse CommonMark, GFM, math, containers and front matter, YAML or TOML.
 *
 * @param hasMatter
 *   Whether the text may begin with front matter.
 */
export function parse(text: string, hasMatter: boolean): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), math(), containers, ...(hasMatter ? [frontmatter(['yaml', 'toml'])] : [])],
    mdastExtensions: [
      gfmFromMarkdown(),
      frontmatterFromMarkdown(['yaml', 'toml']),
      mathFromMarkdown(),
      directiveFromMarkdown(),
    ],
  })
}
