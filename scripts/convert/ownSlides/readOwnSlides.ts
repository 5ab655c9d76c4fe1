import type { BlockContent, Root } from 'mdast'
import type { Node } from 'unist'
import type { VFile } from 'vfile'
import type { OwnSlide, SlideProblem, SlidesFile } from '../../deck/ownSlide.ts'
import type { Value } from '../../deck/value.ts'
import { parseSync } from '@slidev/parser'
import { closestMatch } from 'leven'
import { COMPONENTS } from '../../deck/components.ts'
import { LAYOUTS } from '../../deck/layouts.ts'
import { isHarmlessValue, isProp } from '../../text/slideHtml.ts'
import { report } from '../report.ts'
import { readBack } from '../readBack.ts'
import { problemsIn } from './problemsIn.ts'
import { textTree } from './textTree.ts'
import { withKnownSlots } from './withKnownSlots.ts'
import { withoutSlots } from './withoutSlots.ts'
import { ownMarkdown } from './ownMarkdown.ts'

/**
 * What Slidev does itself at the word of a slide's front matter: it takes another file, names an address that ours may
 * have, leaves the slide out, writes to it, or puts something of the editor's there.
 */
const NOT_TAKEN = new Set([
  'src',
  'routeAlias',
  'routerAlias',
  'hide',
  'disabled',
  'dragPos',
  'defaults',
  'theme',
  'addons',
])
/** Layout of a slide that names none. */
const PLAIN = 'section'
/** Layouts of ours have no other slots. */
const OUR_SLOTS = ['default']
/** How far a name can be from the one that was meant. */
const NEAR = 2

/** A slide as the parser of Slidev has it. */
type Parsed = ReturnType<typeof parseSync>['slides'][number]

/**
 * Read a file of slides that are written by hand. Nothing of it is to run, and all is to be shown: a slide with something
 * else is left out, and a message says why.
 *
 * @param path
 *   Path of the file, as the page has it.
 * @param source
 *   File.
 * @param file
 *   File of the page; gets the messages.
 * @param place
 *   Comment that names the file.
 * @returns
 *   Slides, in order.
 */
export function readOwnSlides(path: string, source: SlidesFile, file: VFile, place: Node): OwnSlide[] {
  const text = source.text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const { ownLook } = file.data
  const known = {
    components: new Set([...Object.keys(COMPONENTS), ...Object.keys(ownLook?.components ?? {})]),
    misnamed: ownLook?.misnamed ?? [],
  }
  const layouts = [...Object.keys(ownLook?.layouts ?? {}), ...Object.keys(LAYOUTS)]
  const lines = text.split('\n')
  return parseSync(text, 'slides.md').slides.flatMap((slide): OwnSlide[] => {
    const first = lineOf(slide, lines)
    const problems = [...matterProblems(slide), ...problemsIn(readBack(withoutSlots(slide.content)), known)]
    for (const { line, problem } of problems)
      report(file, 'own-slide:content', { path, line: line ? first + line : slide.start + 1, problem }, place)
    if (problems.length) return []
    const { layout, ...rest } = slide.frontmatter as Record<string, Value>
    const lineOfKey = (key: string): number =>
      lines.findIndex((line, at) => at >= slide.start && line.trimStart().startsWith(`${key}:`)) + 1
    const isKnown = layout === undefined || layouts.includes(String(layout))
    if (!isKnown) {
      const nearest = closestMatch(String(layout), layouts) ?? ''
      const facts = { path, line: lineOfKey('layout'), layout: String(layout), nearest }
      report(file, 'own-slide:layout', facts, place)
    }
    const taken = Object.entries(rest).filter(([key, value]) => {
      const isTaken = !NOT_TAKEN.has(key) && isProp(key) && isHarmless(key, value)
      if (!isTaken) report(file, 'own-slide:key', { path, line: lineOfKey(key), name: key }, place)
      return isTaken
    })
    const worn = isKnown && layout !== undefined ? String(layout) : PLAIN
    const slots = ownLook?.layouts[worn] ? ownLook.slots[worn] : OUR_SLOTS
    const content = withKnownSlots(slide.content, slots, (slot, line) => {
      const nearest = closestMatch(slot, slots ?? [], { maxDistance: NEAR })
      const facts = { path, line: first + line, layout: worn, slot, known: slots ?? [], ...(nearest && { nearest }) }
      // Of a layout that is not there, that is told.
      if (isKnown) report(file, 'own-slide:slot', facts, place)
    })
    const { markdown, tree } = ownMarkdown(content, source.findPicture, (url, problem, line) =>
      report(file, 'own-slide:picture', { path, line: first + line, url, problem }, place),
    )
    return [
      {
        ...(isKnown && layout !== undefined && { layout: String(layout) }),
        frontmatter: Object.fromEntries(taken),
        markdown,
        children: textTree(tree).children as BlockContent[],
        notes: placed(textTree(readBack(slide.note ?? '')), place).children,
      },
    ]
  })
}

/** Line of the file, from 0, that the text of a slide begins in, blank lines aside. */
function lineOf({ start, content }: Parsed, lines: string[]): number {
  const [first] = content.split('\n')
  const from = lines.findIndex((line, at) => at >= start && line.trim() === first?.trim() && line.trim() !== '---')
  return Math.max(from, start)
}

function matterProblems({ frontmatterDoc }: Parsed): Array<{ line?: number; problem: SlideProblem }> {
  const [error] = frontmatterDoc?.errors ?? []
  // The first line says what, the others draw where.
  const reason = error?.message.split('\n')[0]?.replace(/ at line \d+, column \d+:$/, '') ?? ''
  return error ? [{ problem: { id: 'front-matter', reason } }] : []
}

/** Whether a value, or one within it, is nothing that runs where its layout puts it. */
function isHarmless(key: string, value: Value): boolean {
  if (typeof value === 'string') return isHarmlessValue(key, value)
  if (value === null || typeof value !== 'object') return true
  return Object.entries(value).every(([name, inside]) => isHarmless(Array.isArray(value) ? key : name, inside as Value))
}

/** Notes stand where the comment stands that names the file. */
function placed(tree: Root, { position }: Node): Root {
  return { ...tree, children: tree.children.map((node) => ({ ...node, position })) }
}
