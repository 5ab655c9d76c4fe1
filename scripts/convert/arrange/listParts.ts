import type { ListUnit } from './unit.ts'
import { countWords } from '../../text/countWords.ts'
import { isTaskList } from '../compose/emojiCards.ts'
import { isPlain } from './listItems.ts'
import { listPart } from './listPart.ts'

/** Most items on one slide, most tasks, and most words of them. */
const MOST = { items: 10, tasks: 14, words: 85 }
/** Fewest items of a part. */
const LEAST = 2

/**
 * Take a long list apart, into parts of as many items each as possible, of which each is a slide.
 *
 * @returns
 *   The unit itself when it is short, or cannot be parted; the line that leads to it is said with the first part.
 */
export function listParts(unit: ListUnit): ListUnit[] {
  const { list, lead } = unit
  const items = list.children.length
  const most = isTaskList(list) ? MOST.tasks : MOST.items
  const wanted = Math.max(Math.ceil(items / most), Math.ceil(countWords([list]) / MOST.words))
  const count = Math.min(wanted, Math.floor(items / LEAST))
  if (count < 2 || !isPlain(list)) return [unit]
  const bounds = Array.from({ length: count + 1 }, (_, no) => Math.round((no * items) / count))
  return bounds.slice(1).map((to, index) => {
    const part = listPart(list, bounds[index] ?? 0, to)
    return {
      ...unit,
      list: part,
      blocks: index === 0 && lead ? [...unit.blocks.slice(0, -1), part] : [part],
      part: { no: index + 1, of: count },
    }
  })
}
