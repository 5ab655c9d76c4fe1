import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Blob, Buffer as Shaper, Face, Font, shape } from 'harfbuzzjs'
import subsetFont from 'subset-font-colr'
import { subsetEmojiFont } from '../../scripts/fonts/subsetEmojiFont.ts'

const emoji = split(
  '🌱🛠️✨💚😎🌻👑📚🤔🔑🧑‍💻📊🐘🥕🌿😤🤝🧠😮🌊🌽🫂☁️💻🛡️🏘️🧑‍🚀🌍💪❤️🧭📜🥴🗳️⚖️🚫🤗🧪🫶💬🧰💡🧾🔹📦👥🧑‍🌾🇫🇷👍🏽1️⃣👩‍❤️‍👩🏳️‍🌈🤷🏾‍♀️',
)

test('keeps the colour layers', async () => {
  const { face, font } = await open(emoji)
  for (const sequence of emoji)
    assert.ok(face.getGlyphColorLayers(glyphs(font, sequence)[0] ?? 0).length > 0, `${sequence} has no colour`)
})

test('draws every sequence as one glyph, also when Chromium swallows the variation selector', async () => {
  const { font, missing } = await open(emoji)
  assert.deepEqual(missing, [])
  for (const sequence of emoji.flatMap((each) => [each, each.replaceAll('\uFE0F', '')])) {
    const drawn = glyphs(font, sequence)
    assert.ok(drawn.length === 1 && drawn[0] !== 0, `${sequence} is drawn as ${drawn}`)
  }
})

test('lists what Twemoji 15.0 lacks', async () => {
  assert.deepEqual((await subsetEmojiFont(['🌱', '🫩', '🐦‍🔥'])).missing, ['🫩', '🐦‍🔥'])
})

test('stays small', async () => {
  const { woff2 } = await subsetEmojiFont(emoji)
  assert.equal(Buffer.from(woff2).toString('latin1', 0, 4), 'wOF2')
  assert.ok(woff2.length < 20_000, `${emoji.length} emoji take ${woff2.length} bytes`)
  // The bird and the fire of a missing sequence must not stay behind
  const { woff2: one } = await subsetEmojiFont(['🌱', '🐦‍🔥'])
  assert.ok(one.length < 1_000, `one emoji takes ${one.length} bytes`)
})

async function open(sequences: string[]): Promise<{ face: Face; font: Font; missing: string[] }> {
  const { woff2, missing } = await subsetEmojiFont(sequences)
  // HarfBuzz reads no WOFF2, and the same text keeps every glyph
  const sfnt = await subsetFont(Buffer.from(woff2), sequences.join(''), { targetFormat: 'sfnt' })
    // Without COLR no layer survives, and HarfBuzz refuses a font without outlines
    .catch(() => assert.fail('the font has no outlines left, so COLR is missing'))
  const face = new Face(new Blob(sfnt))
  return { face, font: new Font(face), missing }
}

function glyphs(font: Font, text: string): number[] {
  const buffer = new Shaper()
  buffer.addText(text)
  buffer.guessSegmentProperties()
  shape(font, buffer)
  return buffer.getGlyphInfos().map((info) => info.codepoint)
}

function split(text: string): string[] {
  return Array.from(new Intl.Segmenter('en').segment(text), ({ segment }) => segment)
}
