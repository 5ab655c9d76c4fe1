import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import type { OwnSlide } from '../../deck/ownSlide.ts'
import type { Rule } from '../repair/rule.ts'
import type { Steer } from '../../deck/types.ts'
import { report } from '../report.ts'
import { readOwnSlides } from './readOwnSlides.ts'

/** Files of slides that an author has written by hand are read where a comment names them; without one, it is left out. */
export const ownSlides: Rule = (tree: Root, file: VFile): void => {
  tree.children = tree.children.flatMap((node) => {
    if (node.type !== 'steer' || node.order !== 'slide') return [node]
    const slides = slidesOf(node, file)
    return slides.length ? [{ ...node, slides }] : []
  })
}

function slidesOf(comment: Steer, file: VFile): OwnSlide[] {
  const path = comment.value
  file.data.slideFiles = [...(file.data.slideFiles ?? []), path]
  const found = file.data.findSlides?.(path) ?? { problem: { id: 'not-found' as const } }
  if (!('problem' in found)) return readOwnSlides(path, found, file, comment)
  report(file, 'own-slide', { path, problem: found.problem }, comment)
  return []
}
