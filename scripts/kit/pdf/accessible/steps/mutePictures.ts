import type { Content, Paint } from '../../content/types.ts'
import type { FontTexts } from '../../content/fontTexts.ts'
import type { Tagged } from '../structure.ts'
import { PDFDict, PDFName, type PDFRef } from '@cantoo/pdf-lib'
import { contentsIn, ownPaints, paintsIn } from '../../content/readContent.ts'
import { writeFontTexts } from '../../content/writeFontTexts.ts'
import { marksOf } from '../structure.ts'

/**
 * Let the small pictures of slides say nothing: who copies or searches a handout would get each word twice. Their letters
 * are drawn as before, but their fonts say that each is a blank. They are forms of which nothing is in the tree.
 *
 * @param tagged
 *   Pages and tree; the resources of forms are changed.
 */
export function mutePictures({ pages, root }: Tagged): void {
  const held = new Set<Paint>([...marksOf(root)].flatMap(({ paints }) => paints))
  const muted = new Map<FontTexts, PDFRef>()
  for (const page of pages) {
    for (const { form } of ownPaints(page.items)) {
      if (!form || [...paintsIn(form.items)].some((paint) => held.has(paint))) continue
      for (const content of contentsIn(form)) mute(content, muted)
    }
  }
}

function mute({ dict, fonts }: Content, muted: Map<FontTexts, PDFRef>): void {
  const resources = dict.lookupMaybe(PDFName.of('Resources'), PDFDict)
  if (!resources || !fonts.size) return
  const own = dict.context.obj({})
  for (const [name, font] of fonts) {
    const silent = muted.get(font) ?? silentFont(font)
    muted.set(font, silent)
    own.set(PDFName.of(name.slice(1)), silent)
  }
  const changed = resources.clone(dict.context)
  changed.set(PDFName.of('Font'), own)
  dict.set(PDFName.of('Resources'), changed)
}

function silentFont({ font, width, texts }: FontTexts): PDFRef {
  const silent = font.clone(font.context)
  writeFontTexts(silent, { width, texts: new Map([...texts.keys()].map((code) => [code, ' '])) })
  return font.context.register(silent)
}
