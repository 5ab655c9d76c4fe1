import type { TaskNames } from '../../scripts/locales/taskNames.ts'
import { TASK_SIGNS } from '../../scripts/text/taskSigns.ts'

/**
 * Draw the signs that tasks begin with as boxes, as on slides. In the browser only.
 *
 * @param content
 *   Notes; changed in place.
 * @param names
 *   What boxes are called.
 */
export function boxTasks(content: DocumentFragment, names: TaskNames): void {
  for (const item of content.querySelectorAll('li')) {
    const text = firstText(item)
    const state = (['done', 'open'] as const).find((state) => text?.data.startsWith(`${TASK_SIGNS[state]} `))
    if (!text || !state) continue
    text.data = text.data.slice(TASK_SIGNS[state].length)
    const sign = document.createElement('span')
    sign.textContent = TASK_SIGNS[state]
    const box = document.createElement('span')
    box.className = `task-box ${state}`
    box.role = 'img'
    box.ariaLabel = names[state]
    box.append(sign)
    text.before(box)
    item.classList.add('task-list-item')
  }
}

/** Text that an item begins with, in a paragraph or not. */
function firstText(item: Element): Text | undefined {
  const first = [...item.childNodes].find(({ textContent }) => textContent?.trim())
  const inner = first instanceof HTMLParagraphElement ? first.firstChild : first
  return inner instanceof Text ? inner : undefined
}
