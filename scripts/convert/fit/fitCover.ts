import type { Paragraph } from 'mdast'
import type { ComponentName } from '../../deck/components.ts'
import type { Slide } from '../../deck/types.ts'
import { doesFit } from './paginate.ts'
import { phrasesFor } from '../../locales/phrasesFor.ts'
import { sentencesOf } from '../../text/sentences.ts'

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
  const small = sized(cover, 78)
  const bare = withoutComponent(withoutComponent(small, 'LinkChips'), 'TagList')
  const tiny = sized(bare, 52)
  const tries = [cover, small, withoutComponent(small, 'LinkChips'), bare, tiny]
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
  return tries.find((one) => doesFit(one)) ?? tries.at(-1) ?? cover
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
