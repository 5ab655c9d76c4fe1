import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { codeToHtml } from 'shiki'
import { slideMarkdown } from '../../scripts/slidev/inBrowser/slideMarkdown.ts'
import { highlightOptions } from '../../scripts/slidev/inBrowser/highlightOptions.ts'
import { templates } from '../support/templates.ts'
import { parser } from '@slidev/cli'

const slidev = await templates()
const ours = await slideMarkdown((code, language) => codeToHtml(code, highlightOptions(language)))
/** Slides that lie beside a page are not told to browsers. */
const decks = ['slides.md', ...globSync('test/fixtures/!(own-slides)/slides.md')]

for (const path of decks)
  test(`${path}: without Slidev, Markdown is read as Slidev reads it`, async () => {
    const text = readFileSync(path, 'utf8')
    const { slides } = await parser.parse(text, path)
    const expected = await slidev.of(text)
    for (const [index, { content }] of slides.entries()) {
      const [, template] =
        /^<template>([\s\S]*)<\/template>\n<script setup>\n<\/script>$/.exec(expected[index] ?? '') ?? []
      assert.equal(`<div>${await ours.read(content)}</div>`, template, `slide ${index + 1}`)
    }
  })
