import { culori } from '../tokens/culori.ts'

/**
 * Read a colour as CSS writes it.
 *
 * @returns
 *   `#rrggbb`; nothing for what is no colour, or cannot be seen through and through.
 */
export function colourIn(text: string): string | undefined {
  const colour = culori.parse(text.trim())
  return colour && (colour.alpha ?? 1) === 1 ? culori.formatHex(colour) : undefined
}
