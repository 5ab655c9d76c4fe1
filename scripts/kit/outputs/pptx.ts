import type { Output, OutputContext } from './output.ts'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { newPage } from '../../browser/newPage.ts'
import { openSlides } from '../../browser/openSlides.ts'
import { type PptxExported, pptxExport } from '../../slidev/pptxExport.ts'
import { plainText } from '../../text/plainText.ts'
import { counted } from '../../text/counted.ts'
import { mendPptx, type PptxFacts } from './pptx/mendPptx.ts'
import { themeOf } from './pptx/themeOf.ts'
import { CANVAS } from '../../tokens/canvas.ts'

/** Dots per px of what becomes a picture: emoji, gradients, drawings. */
const DOTS = 2

/**
 * Make `slides.pptx`: text that can be edited, and notes, by Slidev's own export.
 *
 * Slidev's command would start a server and a browser of its own; its export takes the built site in ours as well.
 *
 * @returns
 *   File, and what could not be taken along.
 * @throws
 *   When Slidev fails.
 */
export async function pptx({ browser, url, conversion }: OutputContext): Promise<Output> {
  const { deck } = conversion
  const { exportPptxEditable } = await pptxExport()
  const folder = await mkdtemp(join(tmpdir(), 'deck-pptx-'))
  const page = await newPage(browser, DOTS)
  try {
    await openSlides(page, url, deck.children.length)
    await page.evaluate(nameInlinePictures)
    await page.evaluate(drawEmoji, DOTS)
    await page.evaluate(bareTasks)
    const file = join(folder, 'slides.pptx')
    const exported = await exportPptxEditable(
      {
        page,
        pages: deck.children.map((_, index) => index + 1),
        slides: deck.children.map(({ notes }) => ({ title: deck.title, note: plainText(notes), frontmatter: {} })),
        go: () => Promise.resolve(),
        ...CANVAS,
      },
      file,
    )
    return {
      files: [{ name: 'slides.pptx', content: mendPptx(await readFile(file), factsOf(conversion)) }],
      pages: deck.children.length,
      warnings: warningsOf(exported),
    }
  } finally {
    await page.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function factsOf({ deck, report }: OutputContext['conversion']): PptxFacts {
  const slides = deck.children.map(({ frontmatter }, index) => ({
    name: frontmatter.routeAlias,
    title: report.slides[index]?.title ?? '',
  }))
  const theme = deck.brand && themeOf(deck.brand)
  return { lang: deck.lang, slides, ...(theme && { theme }) }
}

/** In the page: a picture within a text is its name, as texts of office programs have no room for pictures. */
function nameInlinePictures(): void {
  for (const picture of document.querySelectorAll<HTMLImageElement>('.inline-picture:not(.high)')) {
    const text = picture.closest('p, li, td, th')?.textContent ?? ''
    if (text.trim() && picture.alt) picture.replaceWith(picture.alt)
  }
}

/** In the page: emoji that stand alone become pictures, as office programs have none of those made of several. */
async function drawEmoji(dots: number): Promise<void> {
  const isEmoji = (text: string): boolean => /^\p{RGI_Emoji}+$/v.test(text)
  const alone = Array.from(document.querySelectorAll<HTMLElement>('.print-slide-container :is(span, div, p)')).filter(
    ({ childElementCount, textContent }) => !childElementCount && isEmoji((textContent ?? '').trim()),
  )
  for (const element of alone) {
    const text = (element.textContent ?? '').trim()
    const { fontFamily, fontSize } = getComputedStyle(element)
    const size = Number.parseFloat(fontSize) * dots
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d')
    if (!context) continue
    context.font = `${size}px ${fontFamily}`
    canvas.width = Math.ceil(context.measureText(text).width)
    canvas.height = Math.ceil(size * 1.25)
    context.font = `${size}px ${fontFamily}`
    context.textBaseline = 'middle'
    context.fillText(text, 0, canvas.height / 2)
    const image = new Image(canvas.width / dots, canvas.height / dots)
    image.alt = text
    image.src = canvas.toDataURL()
    image.style.cssText = 'display: inline-block; max-width: none; vertical-align: middle'
    await image.decode()
    element.replaceChildren(image)
  }
}

/** In the page: boxes of tasks are their signs alone, as what is cut out of a sign would be a picture. */
function bareTasks(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.print-slide-container .task-box')) {
    box.style.cssText = 'border-color: transparent; background: none; color: var(--hue)'
    const sign = box.firstElementChild as HTMLElement
    sign.style.clipPath = 'none'
  }
}

function warningsOf({ fallbackSlides, imagesDropped, rastersFailed, fontsNamed }: PptxExported): string[] {
  return [
    ...fallbackSlides.map(({ no, reason }) => `slide ${no} is a picture: ${reason}`),
    ...(imagesDropped ? [`${counted(imagesDropped, { one: 'picture', other: 'pictures' })} left out: unreadable`] : []),
    ...(rastersFailed ? [`${counted(rastersFailed, { one: 'drawing', other: 'drawings' })} left out`] : []),
    ...(fontsNamed.length
      ? [`fonts are not embedded: install ${fontsNamed.join(' and ')} to see the same letters`]
      : []),
  ]
}
