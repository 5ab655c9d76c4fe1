import type { Made, Printing } from '../outputs.ts'
import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { promisify } from 'node:util'

/** Slidev's command line: its package offers the export to programs in no other way. */
const SLIDEV = join(dirname(createRequire(import.meta.url).resolve('@slidev/cli/package.json')), 'bin', 'slidev.mjs')

/**
 * Make `slides.pptx`: text that can be edited, and notes, by Slidev's own export.
 *
 * @param printing
 *   Deck and browser.
 * @returns
 *   File, and what Slidev says it could not take along.
 * @throws
 *   When Slidev fails.
 */
export async function pptx({ entry, found, conversion }: Printing): Promise<Made> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-pptx-'))
  try {
    const file = join(folder, 'slides.pptx')
    const args = ['export', entry, '--format', 'pptx-editable', '--output', file, '--executable-path', found.path]
    const { stderr } = await promisify(execFile)(process.execPath, [SLIDEV, ...args], {
      cwd: dirname(entry),
      env: found.env ?? process.env,
    })
    const warnings = stderr
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    return {
      files: [{ name: 'slides.pptx', content: await readFile(file) }],
      pages: conversion.deck.children.length,
      warnings,
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
