import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { location } from 'vfile-location'
import { emojiPlaces } from '../../text/emoji.ts'
import { report } from '../report.ts'

const ZWJ = '\u200D'
/** The list of sequences with a joiner alone: that of all emoji takes twice as long to compile. */
const ONE_EMOJI = /^\p{RGI_Emoji_ZWJ_Sequence}$/v
/** People and hands are what emoji sequences put a skin tone on (Unicode Technical Standard 51, ED-12). */
const PERSON = /^\p{Emoji_Modifier_Base}/v

/**
 * Join neighbours that a lost zero-width joiner tore apart: a person and a thing that together are an RGI emoji.
 *
 * A page that holds a joiner anywhere knows how to write them, so that there neighbours are neighbours.
 *
 * @example
 *   `🧑💻` becomes `🧑‍💻`; `☁️💻` stays.
 */
export function tornEmoji(tree: Root, file: VFile): void {
  const source = String(file)
  if (source.includes(ZWJ)) return
  const places = location(file)
  visit(tree, 'text', (node) => {
    let searchFrom = node.position?.start.offset ?? 0
    let value = ''
    let rest = 0
    let before: { emoji: string; index: number } | undefined
    for (const { emoji, index } of emojiPlaces(node.value)) {
      if (!before || before.index + before.emoji.length !== index || !isTorn(before.emoji, emoji)) {
        before = { emoji, index }
        continue
      }
      const torn = before.emoji + emoji
      const offset = source.indexOf(torn, searchFrom)
      searchFrom = offset + torn.length
      const start = places.toPoint(offset)
      const end = places.toPoint(searchFrom)
      const joined = before.emoji + ZWJ + emoji
      report(file, 'torn-emoji', { torn, joined }, start && end ? { start, end } : node)
      value += node.value.slice(rest, index) + ZWJ
      rest = index
      before = undefined
    }
    node.value = value + node.value.slice(rest)
  })
}

function isTorn(person: string, thing: string): boolean {
  return PERSON.test(person) && !PERSON.test(thing) && ONE_EMOJI.test(person + ZWJ + thing)
}
