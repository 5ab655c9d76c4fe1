import type { Picture } from '../../scripts/deck/picture.ts'

/** Media types of pictures, by how the names of their files end. */
const TYPES: Record<string, string> = { svg: 'svg+xml', jpg: 'jpeg' }

/**
 * Write a picture of a deck as an address that holds it: browsers ask nobody for it.
 *
 * @returns
 *   `data:…`; of a picture without content, one that shows nothing.
 */
export function pictureAddress({ name, content = '' }: Picture): string {
  const ending = name.split('.').at(-1) ?? ''
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return `data:image/${TYPES[ending] ?? ending};base64,${btoa(binary)}`
}
