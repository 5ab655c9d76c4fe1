import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../../scripts/convert/convert.ts'
import type { Slide } from '../../../scripts/deck/types.ts'
import { componentsIn } from '../../../scripts/deck/componentsIn.ts'
import { textOf } from '../../../scripts/text/textOf.ts'

/** Slides of a section with a formula and what stands below it. */
function slidesOf(below: string): Slide[] {
  const page = `# Page\n\n## Part\n\nThe height is known:\n\n$$\nh = p + n \\cdot s\n$$\n\n${below}\n`
  return convert(new VFile({ path: 'page.md', value: page })).deck.children.slice(1)
}

function kindsOf(slide: Slide | undefined): string[] {
  return (slide?.children ?? []).map((child) => (child.type === 'component' ? child.name : child.type))
}

test('what the signs of a formula are stands below it, also where it would lead to code', () => {
  for (const below of ['', '\n\n```js\nreturn padding + lines * size\n```']) {
    const [slide] = slidesOf(`That is the padding $p$, and $n$ lines of size $s$.${below}`)
    assert.equal(slide?.layout, 'diagram')
    const last = slide?.children.at(-1)
    assert.equal(kindsOf(slide).at(-1), 'LeadIn')
    assert.match(last ? textOf(last) : '', /^That is the padding/)
  }
})

test('a paragraph without signs, or one that leads on, is no legend of the formula above', () => {
  for (const below of ['Nobody measures that by hand.', 'With $p$ as before:\n\n- one thing\n- another'])
    assert.equal(kindsOf(slidesOf(below)[0]).at(-1), 'Figure')
})

test('a formula of one line is higher than a title', () => {
  const [slide] = slidesOf('Nobody measures that by hand.')
  const [figure] = slide ? componentsIn(slide, 'Figure') : []
  assert.ok(Number(figure?.attributes['height']) >= 128)
})
