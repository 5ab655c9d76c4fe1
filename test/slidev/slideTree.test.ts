import assert from 'node:assert/strict'
import { test } from 'node:test'
import { markedCode } from '../../components/try/markedCode.ts'
import { slideMarkdown } from '../../scripts/slidev/inBrowser/slideMarkdown.ts'
import { slideTree } from '../../scripts/slidev/inBrowser/slideTree.ts'

const WORN = new Set(['EmojiCard'])
const { read } = await slideMarkdown(() => Promise.reject(new Error('no colours')))

test('a slide is texts, elements and components; references are decoded', async () => {
  const html = await read('Alpha &lt; **bravo**.\n\n<EmojiCard v-click emoji="📦">\n\nCharlie\n\n</EmojiCard>\n')
  assert.deepEqual(slideTree(html, WORN), [
    { tag: 'p', props: {}, children: ['Alpha < ', { tag: 'strong', props: {}, children: ['bravo'] }, '.'] },
    { tag: 'EmojiCard', props: { emoji: '📦' }, children: [{ tag: 'p', props: {}, children: ['Charlie'] }] },
  ])
})

test('of what could run, nothing is left: scripts, listeners, expressions, directives, components that no slide wears', () => {
  const html =
    '<p onclick="x" :title="x" v-html="x">{{ alpha }}<script>x</script><img src="x" onerror="x"><Evil>bravo</Evil><a href="javascript:x">charlie</a></p>'
  assert.deepEqual(slideTree(html, WORN), [
    { tag: 'p', props: {}, children: ['{{ alpha }}', 'bravo', { tag: 'a', props: {}, children: ['charlie'] }] },
  ])
})

test('code without colours has its lines, and those that are marked last stand out', async () => {
  const [block] = slideTree(await read('```zzz {1|2}\nalpha < 1\nbravo\n```\n'), WORN)
  assert.ok(block && typeof block !== 'string')
  assert.deepEqual(block.props['ranges'], ['1', '2'])
  const lines = JSON.stringify(markedCode(block.children, block.props['ranges'])).match(
    /"class":"line[^"]*"|alpha < 1/g,
  )
  assert.deepEqual(lines, [
    '"class":"line slidev-code-dishonored dishonored"',
    'alpha < 1',
    '"class":"line slidev-code-highlighted highlighted"',
  ])
})
