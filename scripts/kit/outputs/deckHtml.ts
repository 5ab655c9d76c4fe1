import type { Output, OutputContext } from './output.ts'
import type { ModuleUrl } from '../../system/subprocess.ts'
import { runInSubprocess } from '../../system/subprocess.ts'

/**
 * Make `deck.html`: the site in one file.
 *
 * @returns
 *   File.
 */
export async function deckHtml({ folder, conversion, apart: call = runInSubprocess }: OutputContext): Promise<Output> {
  const module: ModuleUrl<typeof import('./singleFile/singleFile.ts')> = new URL(
    'singleFile/singleFile.ts',
    import.meta.url,
  )
  const media = conversion.media.map(({ name }) => name)
  const text = conversion.slides + (conversion.ownLook?.texts ?? '')
  const html = await call(module, 'singleFile', folder, text, media)
  return { files: [{ name: 'deck.html', content: Buffer.from(html) }], pages: conversion.deck.children.length }
}
