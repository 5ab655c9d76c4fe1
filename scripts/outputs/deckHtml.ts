import type { Made, Printing } from '../outputs.ts'
import { singleFile } from '../singleFile.ts'

/**
 * Make `deck.html`: the site in one file.
 *
 * @param printing
 *   Built site, deck.
 * @returns
 *   File.
 */
export async function deckHtml({ folder, conversion }: Printing): Promise<Made> {
  const html = await singleFile(folder, conversion.slides)
  return { files: [{ name: 'deck.html', content: Buffer.from(html) }], pages: conversion.deck.children.length }
}
