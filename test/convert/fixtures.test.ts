import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { parseSync, prettify, stringify } from '@slidev/parser'
import { VFile } from 'vfile'
import type { Conversion } from '../../scripts/deck/conversion.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { findSlides } from '../../scripts/files/findSlides.ts'
import { findPicture } from '../../scripts/files/findPicture.ts'
import { ownLook } from '../../scripts/files/ownLook.ts'
import { textOf } from '../../scripts/text/textOf.ts'

const FOLDER = new URL('../fixtures/', import.meta.url).pathname
const PAGE = 'content/commun_numerique.md'

for (const name of readdirSync(FOLDER)) {
  const at = (file: string): string => join(FOLDER, name, file)
  // The project's own page is a case, too: its deck is the one that is committed.
  const isOwn = !existsSync(at('source.md'))
  const slidesPath = isOwn ? 'slides.md' : at('slides.md')
  const source = readFileSync(isOwn ? PAGE : at('source.md'))
  const kitUrl = existsSync(at('kit-url.txt')) ? readFileSync(at('kit-url.txt'), 'utf8').trim() : undefined
  const folder = at('')
  const look = ownLook(folder)
  const once = (value: string | Uint8Array = source): Conversion =>
    convert(
      new VFile({
        path: isOwn ? PAGE : 'source.md',
        value,
        data: { findPicture: findPicture({ folder }), findSlides: findSlides({ folder }), ownLook: look, kitUrl },
      }),
    )

  test(`fixture ${name}`, async (t) => {
    const { deck, slides, report } = once()
    const messages = report.messages
      .map(({ line, column, severity, ruleId, reason }) => `${line}:${column} ${severity} ${ruleId} ${reason}\n`)
      .join('')
    if (process.env['UPDATE']) {
      writeFileSync(slidesPath, slides)
      writeFileSync(at('messages.txt'), messages)
    }
    await t.test('makes the golden slides', () => assert.equal(slides, readFileSync(slidesPath, 'utf8')))
    await t.test('says the golden messages', () => assert.equal(messages, readFileSync(at('messages.txt'), 'utf8')))
    await t.test('loses no word', () => assert.deepEqual([...report.words.lost, ...report.words.saved], []))
    await t.test('makes no empty slide', () => {
      for (const slide of deck.children) assert.ok(textOf(slide.children as never).trim(), slide.layout)
    })
    await t.test('comes back from Slidev’s parser as it was composed', () => {
      const parsed = parseSync(slides, 'slides.md')
      assert.deepEqual(
        parsed.slides.map(({ frontmatter }) => frontmatter['layout']),
        deck.children.map(({ layout, own }) => own?.layout ?? layout),
      )
      assert.deepEqual(
        parsed.slides.map(({ note }) => Boolean(note)),
        deck.children.map(({ notes }) => notes.length > 0),
      )
      const titles = parsed.slides.map(({ title }) => Boolean(title))
      assert.deepEqual(
        titles,
        report.slides.map(({ title }) => Boolean(title)),
      )
      assert.equal(stringify(prettify(parsed)), slides)
    })
    await t.test('is the same twice', () => assert.equal(once().slides, slides))
    await t.test('is the same as Windows saves it', () => {
      const windows = once(`\uFEFF${source.toString().replaceAll('\n', '\r\n')}`)
      assert.equal(windows.slides, slides)
      assert.deepEqual(windows.report.messages.map(String), report.messages.map(String))
    })
  })
}
