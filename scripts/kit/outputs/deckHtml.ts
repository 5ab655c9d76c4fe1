import type { Made, Printing } from './outputs.ts'
import type { singleFile } from './singleFile/singleFile.ts'
import { apart } from '../../system/subprocess.ts'

/**
 * Make `deck.html`: the site in one file.
 *
 * @param printing
 *   Built site, deck.
 * @returns
 *   File.
 */
export async function deckHtml({ folder, conversion, apart: call = apart }: Printing): Promise<Made> {
  const module = new URL('singleFile/singleFile.ts', import.meta.url)
  const media = conversion.media.map(({ name }) => name)
  const html = await call<typeof singleFile>(module, 'singleFile', folder, conversion.slides, media)
  return { files: [{ name: 'deck.html', content: Buffer.from(html) }], pages: conversion.deck.children.length }
}
