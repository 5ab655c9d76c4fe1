import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../../scripts/convert/convert.ts'

const LIST = '- Alpha bravo\n- Charlie delta\n- Echo foxtrot'

/** Comments before a block, and the layout that it gets. */
const asked: Record<string, [page: string, layout: string]> = {
  'a list': [`<!-- deck: layout=short-list -->\n\n${LIST}`, 'short-list'],
  'a list, otherwise': [`<!-- deck: layout=tiles -->\n\n${LIST}`, 'tiles'],
  'a quotation': ['<!-- deck: layout=section -->\n\n> Alpha bravo charlie.', 'section'],
  'a paragraph by another name': ['<!-- deck: layout=sentence -->\n\nAlpha bravo. Charlie delta.', 'statement'],
  'sections below': ['<!-- deck: layout=cards -->\n\n### One\n\n- a\n- b\n\n### Two\n\n- c\n- d', 'sibling-cards'],
}

for (const [name, [page, layout]] of Object.entries(asked))
  test(`${name} gets the layout that is asked for`, () => {
    assert.deepEqual(layoutsOf(converted(page)).slice(1), [layout])
  })

test('a title of the author’s own begins its slide, and nothing in it runs', () => {
  const slides = converted(`Golf hotel.\n\n<!-- deck: title=Our {{ own }} <b>words</b> -->\n\n${LIST}`)
  assert.match(slides, /^# Our <span v-pre>\{\{<\/span> own \}\} &#x3C;b&#x3E;words&#x3C;\/b&#x3E;$/m)
})

test('what is kept shares its slide with the block after it', () => {
  const items = Array(4).fill('- Alpha bravo charlie delta echo foxtrot golf').join('\n')
  const page = (comment: string): string => `${comment}\n\n${items}\n\n> ${'Lima mike november. '.repeat(7)}`
  assert.equal(layoutsOf(converted(page('<!-- deck: keep -->'))).length, 2)
  assert.equal(layoutsOf(converted(page('<!-- a remark -->'))).length, 3)
})

test('an unknown layout is a warning with the nearest one', () => {
  const { report } = convert(fileOf(`<!-- deck: layout=tilse -->\n\n${LIST}`))
  assert.match(JSON.stringify(report), /layout=tiles/)
})

function layoutsOf(slides: string): string[] {
  return Array.from(slides.matchAll(/^layout: (.+)$/gm), ([, layout = '']) => layout)
}

function converted(page: string): string {
  return convert(fileOf(page)).slides
}

function fileOf(page: string): VFile {
  return new VFile({ path: 'page.md', value: `# Title\n\n## Part\n\n${page}\n` })
}
