import type { VFile } from 'vfile'
import { calloutNamed } from '../../deck/callouts.ts'
import { report } from '../report.ts'
import { codeRanges } from './codeRanges.ts'
import { isContainer } from './containerKinds.ts'
import { containerOpening } from './containerOpening.ts'
import { type Fence, pairedFences } from './pairedFences.ts'

/** A line that opens or closes a container, within quotes and items: `::: tip`, `/// note | Title`, `:::`. */
const FENCE = /^(?<prefix>[\t ]*(?:>[\t ]?)*[\t ]*(?:(?:[-+*]|\d{1,9}[.)])[\t ]+)?)(?<marks>:{3,}|\/{3,})(?<rest>.*)$/
const OPTION = /^[\t >]*:(?<key>[\w-]+):[\t ]*(?<value>.*)$/
const TAB = /^@tab(?::\w+)?[\t ]+(?<title>\S.*)$/
/** Most levels of containers: what is nested deeper is no page that anyone wrote. */
const DEEPEST = 100
/** Longest label that directives can have, in letters. */
const LONGEST = 900

/**
 * Give containers the form that directives want, outside code: a name right behind the colons, its title in brackets,
 * more colons outside than inside. Lines stay where they are.
 *
 * @param file
 *   File of the page; hears of what is not closed, and what closes nothing.
 * @returns
 *   Page with `:::note[A title]` for `::: note A title`, `:::note A title`, `::: {.note title="A title"}`.
 */
export function containerFences(text: string, file: VFile): string {
  if (!text.includes(':::') && !text.includes('///')) return text
  const lines = text.split('\n')
  const fences = fencesIn(lines, codeRanges(text))
  if (!fences.length) return text
  const { containers, stray } = pairedFences(lines, fences)
  if (containers.some(({ height }) => height > DEEPEST)) return text
  for (const fence of stray) {
    report(file, 'container:stray', { marks: marksOf(fence) }, placeOf(fence))
    lines[fence.line] = fence.prefix.trimEnd()
  }
  for (const { fence, end, height } of containers) {
    const { name, title } = fence.opening ?? { name: '', title: '' }
    if (!end && !isContainer(name)) {
      report(file, 'container', { name }, placeOf(fence))
      lines[fence.line] = fence.prefix + title
      continue
    }
    const marksSaid = marksOf(fence)
    if (!end || end.closes)
      report(file, 'container:open', { fence: `${marksSaid} ${name}`, marks: marksSaid }, placeOf(fence))
    // Azure DevOps writes diagrams so.
    if (name === 'mermaid' && end) {
      lines[fence.line] = `${fence.prefix}\`\`\`mermaid`
      lines[end.line] = `${fence.prefix}\`\`\``
      continue
    }
    const marks = ':'.repeat(height + 2)
    lines[fence.line] =
      `${fence.prefix}${marks}${nameFor(classIn(lines, fence) ?? name)}${title ? `[${balanced(title)}]` : ''}`
    if (end) lines[end.line] = fence.prefix.replaceAll(/[^\t >]/g, ' ') + marks
    for (let at = fence.line + 1; fence.opening?.hasOptions && OPTION.test(lines[at] ?? ''); at++) lines[at] = ''
    if (/tabs/i.test(name)) tabLines(lines, fence.line, end?.line ?? lines.length)
  }
  return lines.join('\n')
}

/** Kind that an option below a container gives it: `:class: tip`. */
function classIn(lines: string[], { line, opening }: Fence): string | undefined {
  if (!opening?.hasOptions) return
  for (let at = line + 1; OPTION.test(lines[at] ?? ''); at++) {
    const { key, value = '' } = OPTION.exec(lines[at] ?? '')?.groups ?? {}
    if (key === 'class') return value.split(/[\s,]+/).find(isContainer)
  }
  return
}

function fencesIn(lines: string[], isCode: (offset: number) => boolean): Fence[] {
  let offset = 0
  return lines.flatMap((text, line) => {
    const { prefix = '', marks = '', rest = '' } = FENCE.exec(text)?.groups ?? {}
    const start = offset + prefix.length
    offset += text.length + 1
    if (!marks || isCode(start)) return []
    const mark = marks[0] ?? ''
    const said = rest.trim()
    if (!said) return [{ line, prefix, mark, size: marks.length }]
    const opening = containerOpening(mark, said)
    // Three slashes begin other things, too.
    const isOne = opening && opening.title.length <= LONGEST && (mark === ':' || isContainer(opening.name))
    return isOne ? [{ line, prefix, mark, size: marks.length, opening }] : []
  })
}

/** Tabs of VuePress, each begun by a line of its own, are tabs of MkDocs: what belongs to one is indented. */
function tabLines(lines: string[], from: number, to: number): void {
  let isWithin = false
  for (let line = from + 1; line < to; line++) {
    const text = lines[line] ?? ''
    const title = TAB.exec(text)?.groups?.['title']
    if (title) lines[line] = `=== "${title.trim()}"`
    else if (isWithin && text.trim()) lines[line] = `    ${text}`
    isWithin ||= title !== undefined
  }
}

/** Name that directives can have. */
function nameFor(name: string): string {
  return calloutNamed(name) ?? (name.replaceAll(/[^\w-]+/g, '-').replaceAll(/^[-_\d]+|[-_]+$/g, '') || 'div')
}

/** Title that can stand within brackets. */
function balanced(title: string): string {
  let open = 0
  for (const [sign] of title.matchAll(/\\.|[[\]]/g)) {
    if (sign === '[') open += 1
    if (sign === ']' && --open < 0) break
  }
  const said = open === 0 ? title : title.replaceAll(/\\?([[\]])/g, String.raw`\$1`)
  return /(?<!\\)(?:\\\\)*\\$/.test(said) ? `${said}\\` : said
}

function marksOf({ mark, size }: Fence): string {
  return mark.repeat(size)
}

function placeOf({ line, prefix }: Fence): { line: number; column: number } {
  return { line: line + 1, column: prefix.length + 1 }
}
