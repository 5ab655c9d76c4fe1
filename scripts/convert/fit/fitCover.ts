import type { Paragraph } from 'mdast'
import type { ComponentName } from '../../deck/components.ts'
import type { Slide } from '../../deck/types.ts'
import { doesFit } from './paginate.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { extentOf } from '../measure/lineCount.ts'
import { coverWidth } from '../measure/slideHeight.ts'
import { textLines } from '../measure/textHeight.ts'
import { textOf } from '../../text/textOf.ts'
import { geometry } from '../../tokens/geometry.ts'
import { sentencesOf } from '../../text/sentences.ts'

/** Sizes of a title, the largest first, in px: beside a picture there is less room. */
const HEADS = { words: [120, 112, 104, 98, 92, 84, 78], picture: [76, 70, 64, 58] }
const SMALLEST = 52
/** Most lines of a title, and of one that is set larger than usual. */
const LINES = { most: 4, large: 2 }

/**
 * Make a cover low enough: smaller type first, then without links and tags, in the smallest type, and at last with the
 * first sentences of its description, or without.
 *
 * @param lang
 *   BCP 47 tag.
 * @returns
 *   Cover that fits, unless its title alone is too long.
 */
export function fitCover(cover: Slide, lang: string): Slide {
  const sized = (slide: Slide, head: number): Slide => ({ ...slide, frontmatter: { ...slide.frontmatter, head } })
  const heads = cover.frontmatter.picture ? HEADS.picture : HEADS.words
  const whole = heads.map((head) => sized(cover, head))
  const small = whole.at(-1) ?? cover
  const bare = withoutComponent(withoutComponent(small, 'LinkChips'), 'TagList')
  const tiny = sized(bare, SMALLEST)
  const tries = [...whole, withoutComponent(small, 'LinkChips'), bare, tiny]
  const description = tiny.children.find((child) => child.type === 'paragraph')
  if (description) {
    const sentences = sentencesOf(description, phrasesFor(lang).sentences)
    for (let count = sentences.length - 1; count >= 0; count--)
      tries.push(
        described(
          tiny,
          description,
          sentences
            .slice(0, count)
            .flatMap(({ children }, at) => (at ? [{ type: 'text' as const, value: ' ' }, ...children] : children)),
        ),
      )
  }
  return (
    tries.find((one) => doesFit(one) && isTidy(one)) ?? tries.findLast((one) => doesFit(one)) ?? tries.at(-1) ?? cover
  )
}

/** Whether no word of its title is broken, and the title is not too high. */
function isTidy({ frontmatter, children }: Slide): boolean {
  const title = children.find(({ type }) => type === 'heading')
  const size = frontmatter.head ?? SMALLEST
  const width = coverWidth(frontmatter)
  const { least } = extentOf([{ text: textOf(title ?? []), face: 'head' }])
  const lines = size > geometry.cover.size ? LINES.large : LINES.most
  return least * size <= width && textLines(textOf(title ?? []), 'head', size, width) <= lines
}

function withoutComponent(slide: Slide, name: ComponentName): Slide {
  return { ...slide, children: slide.children.filter((child) => child.type !== 'component' || child.name !== name) }
}

function described(slide: Slide, description: Paragraph, children: Paragraph['children']): Slide {
  return {
    ...slide,
    children: slide.children.flatMap((child) =>
      child === description ? (children.length ? [{ ...description, children }] : []) : [child],
    ),
  }
}
