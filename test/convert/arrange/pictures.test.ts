import type { FindPicture } from '../../../scripts/deck/picture.ts'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../../scripts/convert/convert.ts'

/** Pictures whose address tells their size: `800x600.png`. */
const findPicture: FindPicture = (url) => {
  const [, width = '0', height = '0'] = /(\d+)x(\d+)/.exec(url) ?? []
  return { name: url, width: Number(width), height: Number(height) }
}

const TEXT = 'We went out early. The path was wet, and nobody else was on it until the evening.'

/** Pages, and the layouts of their slides after the cover. */
const pages: Record<string, [page: string, layouts: string[]]> = {
  'a photo': [`![Dawn](900x1200.jpg)\n\n${TEXT}`, ['picture-text']],
  'a photo after its text': [`${TEXT}\n\n![Dawn](900x1200.jpg)`, ['picture-text']],
  'a screenshot': [`![Map](1280x800.png)\n\n${TEXT}`, ['screenshot-text']],
  'a screenshot of a phone': [`![Map](540x1100.png)\n\n${TEXT}`, ['screenshot-text']],
  'a screenshot alone': ['![Map](1280x800.png)', ['screenshot-text']],
  'a wide photo alone': ['![The valley at night](1600x900.jpg)', ['full-bleed']],
  'a narrow photo alone': ['![The valley at night](600x400.jpg)', ['picture-text']],
  'four screenshots': [[1, 2, 3, 4].map((no) => `![No ${no}](1280x800.png)`).join('\n\n'), ['gallery']],
  'five screenshots': [[1, 2, 3, 4, 5].map((no) => `![No ${no}](1280x800.png)`).join('\n\n'), ['gallery']],
  'two photos in one paragraph': ['![One](1600x900.jpg) ![Two](1600x900.jpg)', ['gallery']],
}

for (const [name, [page, layouts]] of Object.entries(pages))
  test(`${name} is ${layouts.join(', ')}`, () => {
    assert.deepEqual(layoutsOf(page).slice(1), layouts)
  })

test('what is the title of a picture is not told twice', () => {
  const { slides } = converted('![The valley at night](1600x900.jpg)')
  assert.match(slides, /# The valley at night\n\n<Figure src="media\/1600x900.jpg" alt="" /)
})

test('an author’s caption is shown beside a photo', () => {
  const { slides } = converted(`${TEXT}\n\n![Dawn](900x1200.jpg)\n\n_Photo: Ana_`)
  assert.match(slides, /height="1200">\n\n_Photo: Ana_/)
})

function layoutsOf(page: string): string[] {
  return Array.from(converted(page).slides.matchAll(/^layout: (.+)$/gm), ([, layout = '']) => layout)
}

function converted(page: string): { slides: string } {
  return convert(new VFile({ path: 'page.md', value: `# Title\n\n## Part\n\n${page}\n`, data: { findPicture } }))
}
