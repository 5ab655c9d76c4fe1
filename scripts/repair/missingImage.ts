import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'

/**
 * Warn of pictures, and show their alternative text instead: of those not there, and so far of those that are, too.
 *
 * Whether one is there is asked of `file.data.hasImage`; without it none is.
 */
export function missingImage(tree: Root, file: VFile): void {
  const has = file.data.hasImage ?? (() => false)
  const cover = file.data.matter?.['image']
  if (typeof cover === 'string' && !has(cover)) {
    const line =
      String(file)
        .split('\n')
        .findIndex((text) => /^image\s*:/.test(text)) + 1
    file.message(`Cannot find the picture \`${cover}\`, expected a file; the cover does without`, {
      place: line ? { line, column: 1 } : undefined,
      ruleId: 'missing-image',
      source: 'repair',
    })
  }
  visit(tree, 'image', (image, index, parent) => {
    if (index === undefined || !parent) return
    const isThere = has(image.url)
    const reason = isThere
      ? `Cannot show the picture \`${image.url}\` yet; its alternative text stands in`
      : `Cannot find the picture \`${image.url}\`, expected a file beside the page; its alternative text stands in`
    file.message(reason, { place: image.position, ruleId: isThere ? 'image' : 'missing-image', source: 'repair' })
    parent.children[index] = { type: 'text', value: image.alt ?? '', position: image.position }
  })
}
