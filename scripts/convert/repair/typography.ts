import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { Matter } from '../../deck/types.ts'
import type { Value } from '../../deck/value.ts'
import { visit } from 'unist-util-visit'
import { isFrench } from '../../locales/phrasesFor.ts'
import { frenchSpaces } from '../../text/frenchSpaces.ts'

/** Keys of the front matter whose texts are shown; names stay as people write them. */
const SHOWN = new Set(['title', 'description', 'event', 'licence', 'license', 'tags', 'keywords'])

/** Set the spaces of a page as French does: those of its text, and of what its front matter says of it. */
export function typography(tree: Root, { data }: VFile): void {
  if (!isFrench(data.lang ?? 'en')) return
  visit(tree, 'text', (node) => void (node.value = frenchSpaces(node.value)))
  if (data.matter) data.matter = shownIn(data.matter)
}

function shownIn(matter: Matter): Matter {
  const set = Object.entries(matter).map(([key, value]) => {
    if (SHOWN.has(key)) return [key, spaced(value)]
    return [key, key === 'deck' && isMap(value) ? shownIn(value) : value]
  })
  return Object.fromEntries(set) as Matter
}

function spaced(value: Value | undefined): Value | undefined {
  if (typeof value === 'string') return frenchSpaces(value)
  return Array.isArray(value) ? value.map((one) => spaced(one) ?? null) : value
}

function isMap(value: Value | undefined): value is { [key: string]: Value } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
