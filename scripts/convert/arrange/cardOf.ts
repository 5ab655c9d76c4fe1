import type { List, Paragraph } from 'mdast'
import type { Section } from '../../deck/types.ts'
import { linksIn } from '../../deck/linksIn.ts'
import { isPicture } from '../../deck/picture.ts'
import { textOf } from '../../text/textOf.ts'
import { wordCount } from '../../text/words.ts'
import { isLead } from '../compose/composer.ts'
import { emojiCards, isTaskList } from '../compose/emojiCards.ts'

/** Most items on a card, and most words of an item, of a paragraph and of a title. */
const MOST = { items: 5, item: 9, paragraph: 30, title: 10 }

/**
 * Find what a card of a section shows: its only content, one list of short items or one short paragraph.
 *
 * @returns
 *   List or paragraph; nothing where the section wants slides of its own.
 */
export function cardOf({ heading, children }: Section): List | Paragraph | undefined {
  const [content, ...more] = children
  if (!heading || !content || more.length || wordCount(textOf(heading)) > MOST.title) return
  if (content.type === 'list') return isShortList(content) ? content : undefined
  if (content.type !== 'paragraph' || isLead(content) || content.data?.asked?.layout || content.data?.isSaid) return
  const isShort = wordCount(textOf(content)) <= MOST.paragraph
  return isShort && linksIn([content]).length < 2 && !content.children.some(isPicture) ? content : undefined
}

function isShortList(list: List): boolean {
  if (isTaskList(list) || emojiCards(list, 'cards') || list.data?.isSaid || list.children.length > MOST.items)
    return false
  const areLinks = list.children.every((item) => linksIn([item]).length > 0)
  return !areLinks && list.children.every((item) => isShortItem(item.children))
}

function isShortItem([line, ...more]: List['children'][number]['children']): boolean {
  if (line?.type !== 'paragraph' || more.length) return false
  return wordCount(textOf(line)) <= MOST.item && !line.children.some(isPicture)
}
