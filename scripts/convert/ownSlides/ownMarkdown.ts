import type { Image, Root } from 'mdast'
import type { FindPicture, Picture } from '../../deck/picture.ts'
import type { PictureProblem } from '../../deck/problems.ts'
import { bundledLanguages } from 'shiki/langs'
import { SKIP, visit } from 'unist-util-visit'
import { escapeHtml } from '../../text/escapeHtml.ts'
import { readBack } from '../readBack.ts'
import { markedLines } from '../stringify/markedLines.ts'
import { withoutSlots } from './withoutSlots.ts'

/** Largest size of a picture that stands by itself, in px: a slide has room for it below its title. */
const MOST = { width: 1100, height: 400 }
/** Height of one within a text, in em. */
const IN_TEXT = 1.2

/** A stretch of Markdown, and what stands in its place. */
interface Edit {
  start: number
  end: number
  text: string
}

/**
 * Have a slide show its pictures from beside the deck, as ours do; name languages of code that the deck can colour, and
 * leave out comments, of which Slidev would take the last for notes. All else stays as it is written.
 *
 * @param markdown
 *   Markdown of a slide.
 * @param findPicture
 *   Looks up its pictures.
 * @param complain
 *   Told of a picture that cannot be shown, and its line in the slide, from 1.
 * @returns
 *   Markdown, and the tree of what was written, its pictures with their files.
 */
export function ownMarkdown(
  markdown: string,
  findPicture: FindPicture,
  complain: (url: string, problem: PictureProblem, line: number) => void,
): { markdown: string; tree: Root } {
  const tree = readBack(withoutSlots(markdown))
  const edits: Edit[] = []
  const put = (node: { position?: Root['position'] }, text: string): void => {
    const { start, end } = node.position ?? {}
    if (start?.offset !== undefined && end?.offset !== undefined)
      edits.push({ start: start.offset, end: end.offset, text })
  }
  visit(tree, (node, _, parent) => {
    if (node.type === 'html' && /^(?:\s*<!--[\s\S]*?-->)+\s*$/.test(node.value)) put(node, '')
    if (node.type === 'code') {
      const { offset = 0 } = node.position?.start ?? {}
      const [, fence, info] = /^(`{3,}|~{3,})(.*)/.exec(markdown.slice(offset)) ?? []
      // Without a fence, it has no language.
      if (fence)
        edits.push({ start: offset, end: offset + fence.length + (info?.length ?? 0), text: fence + infoOf(node) })
      return SKIP
    }
    if (node.type !== 'image') return
    const found = findPicture(node.url)
    if ('problem' in found) complain(node.url, found.problem, node.position?.start.line ?? 1)
    else node.data = { ...node.data, picture: found }
    const isAlone = parent?.type === 'paragraph' && parent.children.length === 1
    put(node, 'problem' in found ? escapeHtml(node.alt ?? '') : tagOf(node, found, isAlone))
  })
  const last = edits.toSorted((a, b) => b.start - a.start)
  return {
    markdown: last
      .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), markdown)
      .trim(),
    tree,
  }
}

/** The language and the marked lines: of what else can stand there, some runs. */
function infoOf({ lang, meta, value }: { lang?: string | null; meta?: string | null; value: string }): string {
  const name = lang?.toLowerCase() ?? ''
  const known = name !== 'mermaid' && Object.hasOwn(bundledLanguages, name) ? name : 'text'
  return known + markedLines(meta ?? '', value.split('\n').length)
}

function tagOf({ alt }: Image, { name, width, height }: Picture, isAlone: boolean): string {
  const told = `src="media/${name}" alt="${escapeHtml(alt ?? '').replaceAll(/[\s"]+/g, ' ')}"`
  const scale = Math.min(1, MOST.width / width, MOST.height / height)
  const em = (IN_TEXT * width) / height
  return isAlone
    ? `<Figure ${told} width="${Math.round(width * scale)}" height="${Math.round(height * scale)}" />`
    : `<InlinePicture ${told} width="${Math.round(em * 100) / 100}" height="${IN_TEXT}" />`
}
