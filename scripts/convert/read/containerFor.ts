import type { Arguments } from './tagArguments.ts'
import { calloutNamed } from '../../deck/callouts.ts'
import { isContainer, meaningOf } from './containerKinds.ts'

/** Tags whose kind is given: `<Admonition type="tip">`, `{{% notice tip %}}`, `{% hint style="info" %}`. */
const BOXES = new Set('admonition alert aside banner box callout hint infobox message notice panel'.split(' '))
const TYPES = ['type', 'kind', 'variant', 'style', 'status', 'severity', 'intent', 'level', 'color', 'class']
const TITLES = ['title', 'label', 'header', 'heading', 'summary', 'caption']
/** A name for programs: of a kind, an icon, a colour, an address within the page. */
const SLUG = /^[a-z0-9]+(?:[-_:/.][a-z0-9]+)*$/

/** A tag as a container. */
export interface Named {
  name: string
  title: string
  /** Whether the name says something to us. */
  isKnown: boolean
}

/**
 * Find which container a tag stands for.
 *
 * @param tag
 *   Its name: `TabItem`, `notice`.
 */
export function containerFor(tag: string, { row, values }: Arguments): Named {
  const name = tag.toLowerCase()
  const title = TITLES.map((key) => values[key]).find(Boolean) ?? ''
  const rows = row.filter((value) => /\p{L}/u.test(value))
  if (BOXES.has(name)) {
    const types = [...TYPES.map((key) => values[key] ?? ''), ...rows]
    const kind = types.map((type) => calloutNamed(type.split(/\s/)[0] ?? '')).find(Boolean)
    const said = rows.find((value) => !SLUG.test(value) && !calloutNamed(value))
    return { name: kind ?? calloutNamed(name) ?? 'note', title: title || (said ?? ''), isKnown: true }
  }
  if (meaningOf(name) === 'frame')
    return { name: name === 'codegroup' ? 'code-group' : 'div', title: values['title'] ?? '', isKnown: true }
  const own = title || (values['name'] ?? values['value'] ?? rows[0] ?? '')
  if (isContainer(name)) return { name, title: own, isKnown: true }
  return { name: title ? 'tab' : 'div', title, isKnown: false }
}
