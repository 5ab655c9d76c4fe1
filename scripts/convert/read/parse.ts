import type { Root } from 'mdast'
import type { Extension } from 'micromark-util-types'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { mathFromMarkdown } from 'mdast-util-math'
import { directive } from 'micromark-extension-directive'
import { frontmatter, type Matter } from 'micromark-extension-frontmatter'
import { gfm } from 'micromark-extension-gfm'
import { math } from 'micromark-extension-math'
import { indentedContainers, indentedContainersFromMarkdown } from './indentedContainers.ts'

/** Of directives only containers: `:name` in running text is no markup. */
const containers: Extension = { flow: { 58: [directive().flow?.[58] ?? []].flat()[0] ?? [] } }

/** Front matter of Docusaurus and Jekyll, of Hugo and Zola, and a third kind that Hugo knows. */
const MATTER: Matter[] = [
  { type: 'yaml', marker: '-' },
  { type: 'toml', marker: '+' },
  { type: 'json', fence: { open: '{', close: '}' } },
]

/**
 * Parse CommonMark, GFM, math, containers and front matter: YAML, TOML or JSON.
 *
 * @param hasMatter
 *   Whether the text may begin with front matter.
 */
export function parse(text: string, hasMatter: boolean): Root {
  return fromMarkdown(text, {
    extensions: [gfm(), math(), containers, indentedContainers(), ...(hasMatter ? [frontmatter(MATTER)] : [])],
    mdastExtensions: [
      gfmFromMarkdown(),
      frontmatterFromMarkdown(MATTER),
      mathFromMarkdown(),
      directiveFromMarkdown(),
      indentedContainersFromMarkdown,
    ],
  })
}
