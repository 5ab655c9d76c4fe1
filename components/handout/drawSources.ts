import { mediaAddress } from '../mediaAddress.ts'

/** Size of the letters of a formula in a file of its own, and of a diagram, in px; see `scripts/drawings`. */
const LETTERS = { formula: 40, diagram: 20 }

/**
 * Draw the formulas and diagrams of notes, which hold their source. The source stays in the text, for those who search,
 * copy or hear it; styles hide it. In the browser only.
 *
 * @param content
 *   Notes; changed in place.
 * @param sheet
 *   Address of the sheet with the formulas within texts.
 */
export function drawSources(content: DocumentFragment, sheet: string): void {
  for (const code of content.querySelectorAll<HTMLElement>('code[data-drawing]')) {
    const { drawing = '', size = '' } = code.dataset
    const [width = 0, height = 0, depth] = size.split(' ').map(Number)
    const isInText = depth !== undefined
    const image = new Image()
    // Said by the source, which follows.
    image.alt = ''
    image.src = isInText ? `${mediaAddress(sheet)}#${drawing}` : mediaAddress(drawing)
    const kind = isInText ? 'inline' : code.parentElement?.matches('pre') ? 'diagram' : 'formula'
    image.className = `drawn ${kind}`
    const em = kind === 'inline' ? 1 : LETTERS[kind]
    image.style.setProperty('--width', `${width / em}em`)
    image.style.setProperty('--ratio', `${width} / ${height}`)
    if (isInText) image.style.setProperty('--depth', `${depth}em`)
    const source = code.parentElement?.matches('pre') ? code.parentElement : code
    source.classList.add('source')
    source.before(image)
  }
}
