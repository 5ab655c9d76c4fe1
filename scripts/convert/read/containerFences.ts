import type { VFile } from 'vfile'
import { calloutNamed } from '../../deck/callouts.ts'
import { report } from '../report.ts'
import { attributesIn } from './attributes.ts'
import { codeRanges } from './codeRanges.ts'
import { isContainer } from './containerKinds.ts'

/** A line that opens or closes a container, within quotes and items: `::: tip`, `/// note | Title`, `:::`. */
const FENCE = /^(?<prefix>[\t ]*(?:>[\t ]?)*[\t ]*(?:(?:[-+*]|\d{1,9}[.)])[\t ]+)?)(?<marks>:{3,}|\/{3,})(?<rest>.*)$/
/** Name behind the marks, then a label in brackets as directives have it. */
const NAMED = /^(?<name>\p{L}[\p{L}\p{N}_.-]*)(?<rest>.*)$/u
/** Name in braces, as MyST has it. */
const BRACED = /^\{(?<name>[\w-]+)\}(?<rest>.*)$/
const OPTION = /^[\t >]*:(?<key>[\w-]+):[\t ]*(?<value>.*)$/
const TAB = /^@tab(?::\w+)?[\t ]+(?<title>\S.*)$/
const HEADING = /^[\t ]{0,3}#{1,6}(?:[\t ]|$)/
const BREAK = /^[\t ]{0,3}([-*_])[\t ]*(?:\1[\t ]*){2,}$/
/** Most levels of containers: what is nested deeper is no page that anyone wrote. */
const DEEPEST = 100
/** Longest label that directives can have, in letters. */
const LONGEST = 900

interface Opening {
  name: string
  title: string
  /** Whether lines such as `:class: x` may follow. */
  hasOptions: boolean
}

interface Fence {
  line: number
  prefix: string
  mark: string
  size: number
  opening?: Opening
  /** Fence that a closing one was put in for, where the page has none. */
  closes?: Fence
}

interface Container {
  fence: Fence
  end?: Fence
  height: number
}

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
  const { containers, stray } = closed(lines, fences)
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
    const opening = openingOf(mark, said)
    // Three slashes begin other things, too.
    const isOne = opening && opening.title.length <= LONGEST && (mark === ':' || isContainer(opening.name))
    return isOne ? [{ line, prefix, mark, size: marks.length, opening }] : []
  })
}

function openingOf(mark: string, said: string): Opening | undefined {
  const bare = said.replace(/(?<!:):+$/, '').trimEnd()
  const braced = BRACED.exec(bare)?.groups
  if (braced) return { name: braced['name'] ?? '', title: titleIn(braced['rest'] ?? ''), hasOptions: true }
  const attributes = /^\{([^{}]*)\}$/.exec(bare)
  const given = attributes ? attributesIn(attributes[1] ?? '') : undefined
  if (given) {
    const name = given.classes.find(isContainer) ?? 'div'
    return { name, title: given.values['title'] ?? given.values['name'] ?? '', hasOptions: false }
  }
  const { name, rest = '' } = NAMED.exec(bare)?.groups ?? {}
  if (!name) return
  return { name, title: mark === '/' ? rest.replace(/^[\t ]*\|[\t ]*/, '').trim() : titleIn(rest), hasOptions: false }
}

/** Title behind a name: the label in brackets, what else stands there, or what attributes give. */
function titleIn(rest: string): string {
  const within = /\{([^{}]*)\}$/.exec(rest)
  const attributes = within ? attributesIn(within[1] ?? '') : undefined
  const isFlag = within !== null && /^\s*\w*\s*$/.test(within[1] ?? '')
  const said = (attributes || isFlag ? rest.slice(0, within?.index) : rest).trim()
  const label = /^\[(?<label>(?:\\.|[^\\[\]]|\[(?:\\.|[^\\[\]])*\])*)\](?<more>.*)$/.exec(said)?.groups
  const title = label ? `${label['label'] ?? ''} ${label['more'] ?? ''}`.trim() : said
  return title || (attributes?.values['title'] ?? '')
}

/** Find what each fence closes; what is left open ends where a reader would end it, at a line that is blank. */
function closed(lines: string[], fences: Fence[]): { containers: Container[]; stray: Fence[] } {
  const left = new Set<Fence>()
  let all = fences
  for (;;) {
    const found = matched(lines, all)
    // What has no name that is known is no container without an end.
    for (const { fence, end } of found.containers) if (!end && !isKnown(fence)) left.add(fence)
    const open = found.containers.find(({ fence, end }) => !end && !left.has(fence))?.fence
    if (!open) return found
    left.add(open)
    const line = endFor(open, lines, fences)
    if (line === undefined) continue
    const end: Fence = { ...open, line, opening: undefined, closes: open }
    all = [...all, end].toSorted((a, b) => a.line - b.line)
  }
}

function isKnown({ opening }: Fence): boolean {
  return opening !== undefined && isContainer(opening.name)
}

function matched(lines: string[], fences: Fence[]): { containers: Container[]; stray: Fence[] } {
  const containers: Container[] = []
  const stray: Fence[] = []
  const open: Container[] = []
  let from = 0
  const closeTo = (keep: number): void => {
    while (open.length > keep) {
      const inner = open.pop()
      const outer = open.at(-1)
      if (inner && outer) outer.height = Math.max(outer.height, inner.height + 1)
    }
  }
  for (const fence of fences) {
    // The end of a quote is that of what is in it.
    const least = leastDepth(lines, from, fence.line)
    const kept = open.findIndex(({ fence: { prefix } }) => depthOf(prefix) > least)
    if (kept >= 0) closeTo(kept)
    from = fence.line
    if (fence.opening) {
      const container = { fence, height: 1 }
      containers.push(container)
      open.push(container)
      continue
    }
    const at = closes(fence, open)
    const container = open[at]
    if (!container) stray.push(fence)
    else {
      container.end = fence
      closeTo(at)
    }
  }
  closeTo(0)
  return { containers, stray }
}

/** Place of the container that a fence closes: the innermost of as many marks, else of fewer, else any. */
function closes(fence: Fence, open: Container[]): number {
  if (fence.closes) return open.findIndex(({ fence: one }) => one === fence.closes)
  const last = (test: (one: Fence) => boolean): number =>
    open.findLastIndex(({ fence: one }) => one.mark === fence.mark && test(one))
  const same = last(({ size }) => size === fence.size)
  if (same >= 0) return same
  const fewer = last(({ size }) => size < fence.size)
  return fewer >= 0 ? fewer : last(() => true)
}

/** The blank line before the next heading, break or container. */
function endFor(open: Fence, lines: string[], fences: Fence[]): number | undefined {
  const openings = new Set(fences.flatMap(({ opening, size, line }) => (opening && size >= open.size ? [line] : [])))
  const taken = new Set(fences.map(({ line }) => line))
  for (let line = open.line + 1; line < lines.length; line++) {
    const text = lines[line] ?? ''
    const isNext = HEADING.test(text) || BREAK.test(text) || openings.has(line)
    if (isNext && !lines[line - 1]?.trim() && line - 1 > open.line && !taken.has(line - 1)) return line - 1
  }
  return undefined
}

function leastDepth(lines: string[], from: number, to: number): number {
  return lines
    .slice(from, to + 1)
    .filter((line) => line.trim())
    .reduce((least, line) => Math.min(least, depthOf(line)), Infinity)
}

function depthOf(line: string): number {
  return /^[\t >]*/.exec(line)?.[0].split('>').length ?? 1
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
