import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { visit } from 'unist-util-visit'
import { location } from 'vfile-location'

const ZWJ = '\u200D'
const EMOJI = /\p{RGI_Emoji}/gv
const ONE_EMOJI = /^\p{RGI_Emoji}$/v
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
    let previous: { emoji: string; index: number } | undefined
    for (const match of node.value.matchAll(EMOJI)) {
      const emoji = match[0]
      const touches = previous !== undefined && previous.index + previous.emoji.length === match.index
      if (
        previous &&
        touches &&
        PERSON.test(previous.emoji) &&
        !PERSON.test(emoji) &&
        ONE_EMOJI.test(previous.emoji + ZWJ + emoji)
      ) {
        const torn = previous.emoji + emoji
        const offset = source.indexOf(torn, searchFrom)
        searchFrom = offset + torn.length
        const start = places.toPoint(offset)
        const end = places.toPoint(searchFrom)
        file.info(`Unexpected torn emoji \`${torn}\`, expected \`${previous.emoji}${ZWJ}${emoji}\``, {
          place: start && end ? { start, end } : node.position,
          ruleId: 'torn-emoji',
          source: 'repair',
        })
        value += node.value.slice(rest, match.index) + ZWJ
        rest = match.index
        previous = undefined
      } else previous = { emoji, index: match.index }
    }
    node.value = value + node.value.slice(rest)
  })
}
