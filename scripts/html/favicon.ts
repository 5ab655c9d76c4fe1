import type { DeckBrand } from '../deck/brand.ts'
import { lookOf } from '../tokens/look.ts'

/** Media types of pictures, by how the names of their files end. */
const TYPES: Record<string, string> = { svg: 'svg+xml', jpg: 'jpeg' }

/**
 * Draw what stands for a talk in the tabs of browsers: the sign of its brand, else its first colour.
 *
 * @param brand
 *   Brand; its sign comes with its content.
 * @returns
 *   SVG.
 */
export function favicon({ icon, colours }: DeckBrand): string {
  const open = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">'
  if (icon?.content !== undefined) {
    const ending = icon.name.split('.').at(-1) ?? ''
    const data = Buffer.from(icon.content).toString('base64')
    return `${open}<image width="32" height="32" href="data:image/${TYPES[ending] ?? ending};base64,${data}"/></svg>\n`
  }
  const { cover = '#444444', 'cover-brand': sign = '#ffffff' } = colours ? lookOf(colours).light : {}
  return `${open}<rect width="32" height="32" rx="8" fill="${cover}"/><circle cx="16" cy="16" r="8" fill="${sign}"/></svg>\n`
}
