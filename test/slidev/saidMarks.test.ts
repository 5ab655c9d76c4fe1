import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, before, test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { parseSync, Visitor } from 'rolldown/utils'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { runInSubprocess } from '../../scripts/system/subprocess.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { singleFile } from '../../scripts/kit/outputs/singleFile/singleFile.ts'
import { SITE_MODULE } from '../../scripts/slidev/siteModule.ts'

/** What Vite searches scripts and HTML for: its marks, what it puts values for, what it resolves. */
const MARKS = [
  '__VITE_ASSET__abcdefghijklmnopqrstuv__',
  '__VITE_PUBLIC_ASSET__12345678__',
  `__VITE_CSS_URL__${Buffer.from('/a.css').toString('hex')}__`,
  '__VITE_INLINE_CSS__abcdef12_0__',
  '__VITE_PRELOAD__',
  '__VITE_IS_MODERN__',
  '__vitePreload',
  '__vite__mapDeps',
  '__VITE_PRELOAD____VITE_PRELOAD__',
  'import.meta.env.MODE',
  'import.meta.env.BASE_URL',
  'import.meta.url',
  'process.env.NODE_ENV',
  '__VUE_OPTIONS_API__',
  '%MODE%',
  '%BASE_URL%',
  '%VITE_SECRET%',
]
/** The same, in code. */
const CODE = [
  "new URL('./gone.png', import.meta.url).href",
  "new Worker(new URL('./gone.js', import.meta.url))",
  "import.meta.glob('./*.gone')",
  'import(`./gone/${name}.js`)',
  'const __vite__mapDeps=(i,m=__vite__mapDeps,d=(m.f||(m.f=["./gone.js"])))=>i.map(i=>d[i])',
  '__vite__mapDeps([0])',
]
const PAGE = `---
title: "Title ${MARKS.join(' ')} end"
description: "About ${MARKS.join(' ')} end"
authors: ["Ann ${MARKS.join(' ')} end"]
---

# Title ${MARKS.map((mark) => `\`${mark}\``).join(' ')} end

A lead.

${MARKS.map((mark, index) => `## Part ${index} \`${mark}\` end\n\nWords \`${mark}\` and ${mark.replaceAll('_', String.raw`\_`)} end.`).join('\n\n')}

## Code

\`\`\`js
${[...CODE, ...MARKS].join('\n')}
\`\`\`
`

let parent: string
let folder: string
let entry: string
before(async () => {
  parent = mkdtempSync(join(tmpdir(), 'deck-marks-'))
  folder = join(parent, 'site')
  entry = resolve(`.test-marks-${process.pid}.md`)
  writeFileSync(entry, convert(new VFile({ path: 'page.md', value: PAGE })).slides)
  await runInSubprocess(SITE_MODULE, 'buildSite', entry, folder)
})
after(() => {
  rmSync(entry, { force: true })
  rmSync(parent, { recursive: true, force: true })
})

/** What the strings of a script say. */
function said(script: string): string {
  const parts: string[] = []
  const visitor = new Visitor({
    Literal: ({ value }) => void (typeof value === 'string' && parts.push(value)),
    TemplateElement: ({ value }) => void parts.push(value.cooked ?? ''),
  })
  visitor.visit(parseSync('script.js', script).program)
  // Code is HTML, with its colours.
  return parts.map((part) => (/<span|&#/.test(part) ? textOf(part) : part)).join('\n')
}

function textOf(html: string): string {
  let text = ''
  visit(fromHtml(html, { fragment: true }), 'text', ({ value }) => void (text += value))
  return text
}

/** Each text of HTML: of its title, its descriptions, its settings. */
function heads(html: string): Record<'title' | 'description' | 'author' | 'settings' | 'script', string> {
  const found = { title: '', description: '', author: '', settings: '', script: '' }
  visit(fromHtml(html), 'element', ({ tagName, properties, children }) => {
    const text = children.map((child) => (child.type === 'text' ? child.value : '')).join('')
    if (tagName === 'title') found.title ||= text
    if (tagName === 'meta' && properties['name'] === 'description') found.description = String(properties['content'])
    if (tagName === 'meta' && properties['name'] === 'author') found.author = String(properties['content'])
    if (properties['id'] === 'deck-settings') found.settings = text
    if (tagName === 'script' && properties['type'] === 'module') found.script += text
  })
  return found
}

/** What a text says less often than the page: code once, all else in a title, in two texts and in code. */
function seldom(text: string): string[] {
  const times = (part: string): number => text.split(part).length - 1
  return [...CODE.filter((line) => times(line) < 1), ...MARKS.filter((mark) => times(mark) < 4)]
}

test('a site whose page says what Vite searches for says it, too', () => {
  const { title, description, author, settings } = heads(readFileSync(join(folder, 'index.html'), 'utf8'))
  assert.equal(description, `About ${MARKS.join(' ')} end`)
  assert.equal(author, `Ann ${MARKS.join(' ')} end`)
  assert.equal(title, `Title ${MARKS.join(' ')} end`)
  assert.equal(JSON.parse(settings).slidesTitle, title)
  const slides = globSync('assets/**/*.js', { cwd: folder })
    .map((path) => said(readFileSync(join(folder, path), 'utf8')))
    .join('\n')
  assert.deepEqual(seldom(slides), [])
})

test('a single file whose page says what Vite searches for says it, too', async () => {
  const { title, description, author, script } = heads(await singleFile(folder, PAGE, []))
  assert.equal(description, `About ${MARKS.join(' ')} end`)
  assert.equal(author, `Ann ${MARKS.join(' ')} end`)
  assert.equal(title, `Title ${MARKS.join(' ')} end`)
  assert.deepEqual(seldom(said(script)), [])
})
