import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { EXIT, visit } from 'unist-util-visit'
import { location } from 'vfile-location'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { report } from '../report.ts'

const TWICE = /(?<![\p{L}\p{N}])(\p{L}{2,})\s+\1(?![\p{L}\p{N}])/giu

/** Most warnings: a page that repeats itself more often means to. */
const MOST = 100

/** Warn of a word that stands twice in a row; what the author meant is not ours to guess. */
export function repeatedWord(tree: Root, file: VFile): void {
  const { repeatable } = phrasesFor(file.data.lang ?? 'en')
  const source = String(file)
  const places = location(file)
  let told = 0
  visit(tree, 'text', (node) => {
    let from = node.position?.start.offset ?? 0
    for (const [twice, word = ''] of node.value.matchAll(TWICE)) {
      if (repeatable.has(word.toLowerCase())) continue
      if (++told > MOST) return EXIT
      const offset = source.indexOf(twice, from)
      from = offset < 0 ? from : offset + twice.length
      const start = places.toPoint(offset)
      const end = places.toPoint(from)
      report(file, 'repeated-word', { word }, start && end ? { start, end } : node)
    }
  })
}
