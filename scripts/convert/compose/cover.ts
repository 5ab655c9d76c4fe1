import type { BlockContent, RootContent } from 'mdast'
import type { Component, Matter, Slide } from '../../deck/types.ts'
import type { Picture } from '../../deck/picture.ts'
import type { Title } from '../outline/title.ts'
import { isSameTitle } from '../outline/isSameTitle.ts'
import { isPhoto } from '../../deck/picture.ts'
import { metadataOf } from '../../deck/metadata.ts'
import { shownDate } from '../../locales/shownDate.ts'
import { textOf } from '../../text/textOf.ts'
import { component, heading, paragraph, slide } from '../../deck/builders.ts'

/**
 * Make the cover.
 *
 * @param title
 *   First heading of depth 1, taken apart, or a title from elsewhere.
 * @param matter
 *   Front matter: all that `metadataOf` reads.
 * @param lang
 *   BCP 47 tag.
 * @param notes
 *   The heading itself, when it opens the page.
 * @param picture
 *   What `image` of the front matter names (optional).
 */
export function cover(
  title: Pick<Title, 'emoji' | 'children'>,
  matter: Matter,
  lang: string,
  notes: RootContent[],
  picture?: Picture,
): Slide {
  const name = textOf(title.children)
  const { title: short, description, names, event, date, tags } = metadataOf(matter)
  const byline = [...names, ...(event ? [event] : []), ...(date ? [shownDate(date, lang)] : [])]
  const content: Array<BlockContent | Component> = [
    heading(title.children),
    ...(description && description !== name ? [paragraph([{ type: 'text', value: description }])] : []),
    ...(byline.length ? [component('Byline', [paragraph([{ type: 'text', value: byline.join(' · ') }])])] : []),
    ...(tags.length ? [component('TagList', [listNode(tags)])] : []),
  ]
  const eyebrow = short && !isSameTitle(short, name) ? short : undefined
  const shown = picture && { picture: `media/${picture.name}`, ...(!isPhoto(picture) && { isWhole: true as const }) }
  return slide('cover', {}, content, notes, { emoji: title.emoji, eyebrow, ...shown })
}

function listNode(items: string[]): BlockContent {
  return {
    type: 'list',
    spread: false,
    children: items.map((value) => ({
      type: 'listItem',
      spread: false,
      children: [paragraph([{ type: 'text', value }])],
    })),
  }
}
