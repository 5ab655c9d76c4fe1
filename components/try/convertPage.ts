import type * as api from '../../scripts/api/convert.ts'
import type { SlideMarkdown } from '../../scripts/slidev/inBrowser/slideMarkdown.ts'
import type { Answer, DeckSettings, Question, ShownSlide } from './answers.ts'
import { parseSync } from '@slidev/parser/core'
import { slideTree } from '../../scripts/slidev/inBrowser/slideTree.ts'
import { wornStyles } from '../../scripts/slidev/wornStyles.ts'
import { findGiven } from './findGiven.ts'
import { pictureAddress } from './pictureAddress.ts'

/** Slides that come first, so that something is there to see, and those of all later answers. */
const FIRST = 2
const LATER = 4

/** What converting takes. */
export interface Tools {
  convert: typeof api.convert
  PageError: typeof api.PageError
  markdown: SlideMarkdown
  /** Names of the components that slides wear. */
  components: ReadonlySet<string>
}

/**
 * Convert a page to what there is to draw: through the print, `slides.md`, which is read as a build reads it.
 *
 * @param question
 *   Markdown, pictures that came with it, and the language of messages.
 * @yields
 *   What is known of the deck, then its slides, the first ones first; or why there is none.
 */
export async function* convertPage({ markdown: page, lang, pictures }: Question, tools: Tools): AsyncGenerator<Answer> {
  const { convert, PageError, markdown, components } = tools
  let made: api.Converted
  try {
    made = convert(page, { lang, findPicture: findGiven(pictures) })
  } catch (error) {
    if (!(error instanceof PageError)) throw error
    const problems = error.problems.map(({ line, column, ruleId, reason }) => ({ line, column, ruleId, reason }))
    yield { kind: 'refused', problems }
    return
  }
  const { slides } = parseSync(made.slides, 'slides.md')
  const settings = (slides[0]?.frontmatter ?? {}) as DeckSettings
  const names = slides.map(({ frontmatter }) => (frontmatter as ShownSlide['frontmatter']).routeAlias)
  yield {
    kind: 'deck',
    deck: {
      settings,
      styles: wornStyles(settings),
      places: Object.fromEntries(names.flatMap((name, index) => (name === undefined ? [] : [[name, index + 1]]))),
      pictures: Object.fromEntries(made.pictures.map((picture) => [`media/${picture.name}`, pictureAddress(picture)])),
      report: made.report,
    },
  }
  for (let from = 0; from < slides.length; from += from ? LATER : FIRST) {
    const part = slides.slice(from, from + (from ? LATER : FIRST))
    const drawn = part.map(async ({ content, note, frontmatter }, index): Promise<ShownSlide> => {
      const [shown, notes] = await Promise.all(
        [content, note ?? ''].map(async (text) => slideTree(await markdown.read(text), components)),
      )
      const { layout, ...told } = frontmatter as ShownSlide['frontmatter'] & { layout: string }
      return { no: from + index + 1, layout, frontmatter: told, shown: shown ?? [], notes: notes ?? [] }
    })
    yield { kind: 'slides', slides: await Promise.all(drawn), isLast: from + part.length === slides.length }
  }
}
