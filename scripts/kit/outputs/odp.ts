import type { Output, OutputContext } from './output.ts'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { convertToOdp } from './odp/convertToOdp.ts'
import { findLibreOffice } from './odp/findLibreOffice.ts'
import { UserError } from '../../system/userError.ts'

/**
 * Make `slides.odp` of `slides.pptx`, by LibreOffice.
 *
 * @returns
 *   File.
 * @throws UserError
 *   When LibreOffice is not there, or fails.
 */
export async function odp({ folder, conversion }: OutputContext): Promise<Output> {
  const pptx = await readFile(join(folder, 'slides.pptx'))
  const content = await convertToOdp(installed(), pptx)
  return { files: [{ name: 'slides.odp', content }], pages: conversion.deck.children.length }
}

/**
 * Refuse to make `slides.odp` where it cannot be made, before anything is.
 *
 * @throws UserError
 *   When LibreOffice is not there.
 */
export function guardOdp(): void {
  installed()
}

function installed(): string {
  const found = findLibreOffice()
  if (found) return found
  throw new UserError({ id: 'no-libreoffice' })
}
