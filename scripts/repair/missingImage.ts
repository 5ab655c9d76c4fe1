import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'

/**
 * Warn of pictures that are not there, and show their alternative text instead.
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
    if (has(image.url) || index === undefined || !parent) return
    file.message(
      `Cannot find the picture \`${image.url}\`, expected a file beside the page; its alternative text stands in`,
      {
        place: image.position,
        ruleId: 'missing-image',
        source: 'repair',
      },
    )
    parent.children[index] = { type: 'text', value: image.alt ?? '', position: image.position }
  })
}
