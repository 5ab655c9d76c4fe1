import type { Image, PhrasingContent, Root, Text } from 'mdast'
import type { Sizes } from './blankSizes.ts'
import type { PictureSize } from '../../deck/picture.ts'
import { visit } from 'unist-util-visit'
import { attributesIn, type Attributes } from './attributes.ts'

/** Attributes behind a picture, as Pandoc, Kramdown, VitePress and others write them: `{width=50%}`, `{: .a #b}`. */
const BEHIND = /^\{:?([^{}]*)\}/
/** Kramdown has them on a line of their own, too. */
const BELOW = /^[ \t]*\n[ \t]*(?=\{:)/
const LENGTH = /^(?<value>\d+(?:\.\d+)?)(?<unit>%|px|cm|mm|in|pt|em|rem)?/
/** A size behind the label, as Obsidian writes it: `![label|300](a.png)`, `![label|300x200](a.png)`. */
const IN_LABEL = /^(?<label>[^]*?)\|\s*(?<width>\d+)(?:\s*x\s*(?<height>\d+))?\s*$/
/** A picture as Obsidian embeds it: `![[a.png]]`, `![[a.png|300]]`, `![[a.png|label|300]]`. */
const EMBED =
  /!\[\[(?<url>[^[\]|\n]+?\.(?:png|jpe?g|gif|webp|avif|svg))(?:#[^[\]|\n]*)?(?:\\?\|(?<rest>[^[\]\n]*))?\]\]/gi
/** Px of a unit, see CSS Values and Units, 6.2. */
const PX: Record<string, number> = { px: 1, cm: 96 / 2.54, mm: 96 / 25.4, in: 96, pt: 96 / 72, em: 16, rem: 16 }

/**
 * Read the sizes that a page gives its pictures, however it writes them; none of them is text.
 *
 * @param tree
 *   Page; changed in place.
 * @param sizes
 *   Those within the brackets of pictures, which `blankSizes` found.
 */
export function pictureSizes(tree: Root, sizes: Sizes): void {
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || !node.value.includes('![[')) return
    const parts = embeds(node)
    parent.children.splice(index, 1, ...(parts as never[]))
    return index + parts.length
  })
  visit(tree, ['image', 'imageReference'], (node, index, parent) => {
    const image = node as Image
    const { label, width, height } = IN_LABEL.exec(image.alt ?? '')?.groups ?? {}
    if (width) image.alt = label?.trimEnd() ?? ''
    const inLabel = width ? sizeOf(width, height) : undefined
    const behind = index === undefined || !parent ? undefined : attributes(parent.children[index + 1])
    const size = sizes.get(image.position?.start.offset ?? -1) ?? behind ?? inLabel
    if (size) image.data = { ...image.data, size }
  })
  // Those of a linked picture may stand behind the link.
  visit(tree, 'link', ({ children: [only, ...more] }, index, parent) => {
    if (only?.type !== 'image' || more.length || index === undefined || !parent) return
    const size = attributes(parent.children[index + 1])
    if (size) only.data = { ...only.data, size }
  })
}

/** Texts and pictures in a text, in order. */
function embeds({ value, position }: Text): PhrasingContent[] {
  const found: PhrasingContent[] = []
  let done = 0
  for (const match of value.matchAll(EMBED)) {
    const before = value.slice(done, match.index)
    if (before) found.push({ type: 'text', value: before, position })
    const { url = '', rest } = match.groups ?? {}
    found.push({ type: 'image', url: url.trim(), alt: labelOf(rest ?? ''), position })
    done = match.index + match[0].length
  }
  const after = value.slice(done)
  return after ? [...found, { type: 'text', value: after, position }] : found
}

/** What stands behind the name of an embed: a size alone is no label. */
function labelOf(rest: string): string {
  return /^\s*\d+(?:\s*x\s*\d+)?\s*$/.test(rest) ? `|${rest}` : rest
}

/** Take attributes off the start of the text behind a picture. */
function attributes(next: { type: string } | undefined): PictureSize | undefined {
  if (next?.type !== 'text') return
  const text = next as Text
  let size: PictureSize | undefined
  for (;;) {
    const value = text.value.replace(BELOW, '')
    const [whole = '', inside = ''] = BEHIND.exec(value) ?? []
    const given = attributesIn(inside)
    if (!given) return size
    size = { ...size, ...sizeIn(given.values) } as PictureSize
    if (size.unit === undefined) size = undefined
    text.value = value.slice(whole.length)
  }
}

function sizeIn(values: Attributes['values']): PictureSize | undefined {
  const lengths = Object.entries(values).flatMap(([side, length]) => {
    const { value, unit = 'px' } = LENGTH.exec(length)?.groups ?? {}
    if (value === undefined || !['width', 'height'].includes(side)) return []
    return [{ side, value: Number(value) * (PX[unit] ?? 1), unit: unit === '%' ? ('%' as const) : ('px' as const) }]
  })
  const [first] = lengths
  if (!first) return
  const sides = lengths.filter(({ unit }) => unit === first.unit).map(({ side, value }) => [side, Math.round(value)])
  return { ...Object.fromEntries(sides), unit: first.unit }
}

function sizeOf(width: string, height: string | undefined): PictureSize {
  return { width: Number(width), ...(height && { height: Number(height) }), unit: 'px' }
}
