import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { convert } from '../../../scripts/convert/convert.ts'
import type { Slide } from '../../../scripts/deck/types.ts'
import { componentsIn } from '../../../scripts/deck/componentsIn.ts'
import { offerOf } from '../../support/offered.ts'

/** Slides of a section of pieces of code, each with a line that leads to it. */
function slidesOf(...pieces: Array<{ lead: string; code: string }>): Slide[] {
  const blocks = pieces.map(({ lead, code }) => `${lead}\n\n\`\`\`bash\n${code}\n\`\`\`\n`)
  const { deck } = convert(new VFile({ path: 'page.md', value: `# Page\n\n## Part\n\n${blocks.join('\n')}` }))
  return deck.children.slice(1)
}

const one = { lead: 'Bring one file back:', code: 'keep restore letters/council.md --from 2026-03-11' }
const all = {
  lead: 'Or all of them, while the old folder stays:',
  code: 'keep restore --all\nkeep look --into ~/Restored',
}

test('two short pieces of code share a slide in one size, each below its line', () => {
  const [slide, ...others] = slidesOf(one, all)
  assert.ok(slide)
  assert.deepEqual(others, [])
  assert.equal(slide.layout, 'code-large')
  assert.equal(componentsIn(slide, 'LeadIn').length, 2)
  assert.ok((slide.frontmatter.code ?? 0) >= 28)
})

test('what is too long or too wide for half a slide has one of its own', () => {
  const long = { ...all, code: Array.from({ length: 5 }, (_, at) => `keep look ${at}`).join('\n') }
  assert.equal(slidesOf(one, long).length, 2)
  const wide = { ...all, code: `keep restore ${'letters/'.repeat(6)}` }
  assert.equal(slidesOf(one, wide).length, 2)
})

test('pieces that are alike are before and after', () => {
  const pieces = [
    { lead: 'Most people begin like this:', code: 'cd ~\ncp -r a b\nls' },
    { lead: 'Asking first saves trouble:', code: 'cd ~\ncp -ri a b\nls' },
  ]
  assert.deepEqual(
    slidesOf(...pieces).map(({ layout }) => layout),
    ['before-after'],
  )
})

test('a line above little code is larger, and costs it nothing', () => {
  const [large] = slidesOf({ ...one, lead: 'Bring back one file, and no other one:', code: 'keep restore a.md' })
  assert.deepEqual([large?.frontmatter.size, large?.frontmatter.code], [44, 48])
  const code = Array.from({ length: 6 }, (_, at) => `keep restore --all ${at}`).join('\n')
  const long =
    'Bring back all of them, one after the other, and look at each of them before you take the next one of them:'
  const [slide] = slidesOf({ lead: long, code })
  assert.ok(slide)
  const usual = { ...slide, frontmatter: { ...slide.frontmatter, size: 36 } }
  assert.equal(slide.frontmatter.code, offerOf(slide)?.code?.of(usual))
})

test('a panel of little code leaves room below it', () => {
  const [little, much] = [1, 6].map((lines) => {
    const [slide] = slidesOf({ ...one, code: 'keep restore a.md\n'.repeat(lines).trim() })
    return slide && offerOf(slide)?.measure(slide).fill
  })
  assert.ok(little && much && little < 0.8 && much > 0.9, `${little}, ${much}`)
})

test('so does a terminal of few lines', () => {
  const [slide] = slidesOf({ ...one, code: '$ keep list\nNAME    FILES    SIZE\na           1      10' })
  assert.equal(slide?.layout, 'terminal')
  const { fill } = offerOf(slide)?.measure(slide) ?? { fill: 1 }
  assert.ok(fill < 0.9, `${fill}`)
})
