import type { Element } from 'hast'
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { toText } from 'hast-util-to-text'
import { visit } from 'unist-util-visit'
import type { AuthorReport } from '../../scripts/html/authorReport/authorReport.ts'
import { reportPage } from '../../scripts/html/authorReport/reportPage.ts'
import { reportStyles } from '../../scripts/html/authorReport/reportStyles.ts'
import { reportOf } from '../../scripts/kit/report/reportOf.ts'
import { textsFor } from '../../scripts/locales/texts/textsFor.ts'
import { hostile } from '../support/hostile.ts'
import { reportedKit } from '../support/reportedKit.ts'

const FRENCH = textsFor('fr')

function elements(html: string, isMeant: (element: Element) => boolean): Element[] {
  const found: Element[] = []
  visit(fromHtml(html), 'element', (element) => {
    if (isMeant(element)) found.push(element)
  })
  return found
}

function classed(html: string, name: string): Element[] {
  return elements(html, ({ properties }) => [properties['className']].flat().includes(name))
}

/** A report as it could come out, whatever the page says. */
const REPORT: AuthorReport = {
  lang: 'ar',
  title: 'ALPHA',
  page: 'page.md',
  date: '2026-03-01',
  isRefused: true,
  isChecked: true,
  talk: { words: 1500, minutes: 10, wished: 5 },
  words: { shown: 1200, said: 1500 },
  since: '2026-02-27',
  remarks: [{ kind: 'warning', text: 'Enlevez `bravo` ici.', line: 7 }],
  slides: [
    {
      no: 1,
      title: '',
      picture: Buffer.from('now'),
      layout: 'tiles',
      size: 44,
      lines: { first: 12, texts: ['# charlie', '', '<b>delta</b>'] },
      words: { shown: 4, said: 9 },
      seconds: 65,
      saidOnly: ['Écho.'],
      isOwn: false,
      why: { fill: 0.8, against: ['emptyRoom', 'unsaid'], instead: 'mine' },
      remarks: [{ kind: 'blocking', text: 'foxtrot' }],
      change: {
        kind: 'changed',
        no: 3,
        before: { title: 'golf', picture: undefined, layout: 'short-list' },
        text: [
          [
            { kind: 'same', text: 'hotel ' },
            { kind: 'gone', text: 'india' },
            { kind: 'new', text: 'juliett' },
          ],
        ],
      },
    },
    { isGone: true, no: 2, title: 'kilo', picture: Buffer.from('then'), layout: 'steps' },
  ],
}

test('a report tells of each slide what it is, was and says', () => {
  const html = reportPage(REPORT, FRENCH, '')
  const text = toText(fromHtml(html))
  for (const told of [
    /Un contrôle a refusé ce kit/,
    /À dire\s+10 min vous en voulez 5/,
    /1 modifiée 1 disparue/,
    /Par rapport au kit du 27 février 2026/,
    /Tuiles|tuiles, texte de 44 px · 4 mots montrés, 9 mots dits · 1 min 5 s/,
    /liste → tuiles, texte de 44 px/,
    /hotel indiajuliett/,
    /Lignes 12 à 14 de la page/,
    /Dit sans être montré : 1 phrase/,
    /80 % de la place est prise · ce qui joue contre elle : de la place vide, des mots seulement dits · venait ensuite : votre mise en page « mine »/,
    /Son image n’est plus là/,
    /C’était la diapositive 2/,
  ])
    assert.match(text.replaceAll(/[\u00A0\u202F]/g, ' '), told)
  assert.deepEqual(
    elements(html, ({ tagName }) => tagName === 'img').map(({ properties: { src, alt } }) => [src, alt]),
    [
      [`data:image/webp;base64,${Buffer.from('now').toString('base64')}`, 'Diapositive 1\u202F: sans titre'],
      [`data:image/webp;base64,${Buffer.from('then').toString('base64')}`, 'Diapositive 2\u202F: kilo'],
    ],
  )
  const [source] = classed(html, 'source')
  assert.equal(source?.properties['start'], 12)
  assert.deepEqual(
    elements(html, ({ tagName }) => tagName === 'code').map((code) => toText(code)),
    ['bravo', '# charlie', '', '<b>delta</b>'],
  )
})

test('what is of the page is in its language and direction, the rest in that of the run', () => {
  const html = reportPage(REPORT, FRENCH, '')
  assert.match(html, /<html lang="fr"/)
  const ofPage = elements(html, ({ properties }) => properties['lang'] === 'ar')
  assert.ok(ofPage.length > 4)
  assert.ok(ofPage.every(({ properties }) => properties['dir'] === 'rtl'))
  assert.deepEqual(
    elements(
      reportPage({ ...REPORT, lang: 'fr' }, FRENCH, ''),
      ({ properties, tagName }) => tagName !== 'html' && properties['lang'] !== undefined,
    ),
    [],
  )
})

test('each name in the page is there once, and each link leads to one', () => {
  const html = reportPage(REPORT, FRENCH, '')
  const ids = elements(html, ({ properties }) => properties['id'] !== undefined).map(
    ({ properties }) => properties['id'],
  )
  assert.equal(new Set(ids).size, ids.length)
  const links = elements(html, ({ tagName }) => tagName === 'a')
  assert.equal(links.length, 2)
  for (const { properties } of links) assert.ok(ids.includes(String(properties['href']).slice(1)))
})

test('the policy allows its own style and its pictures, and no script or request', async () => {
  const styles = await reportStyles()
  const html = reportPage(REPORT, FRENCH, styles)
  const hash = createHash('sha256').update(styles).digest('base64')
  const [policy] = elements(html, ({ properties }) => properties['httpEquiv'] !== undefined)
  assert.equal(
    policy?.properties['content'],
    `default-src 'none'; style-src 'sha256-${hash}'; img-src data:; base-uri 'none'; form-action 'none'`,
  )
  assert.equal(
    elements(html, ({ tagName }) => tagName === 'style')
      .map((style) => toText(style))[0]
      ?.includes('<'),
    false,
  )
  assert.match(styles, /@media screen and \(prefers-color-scheme:dark\)\{:root\{--deck-ink/)
  assert.doesNotMatch(styles, /\.dark\{|url\(/)
})

for (const [name, page] of Object.entries(hostile))
  test(`nothing of a hostile page is more than text: ${name}`, () => {
    const kit = reportedKit(`# ${page.split('\n')[0]}\n\n${page}`)
    const report = reportOf({ ...kit, last: { record: { ...kit.record, report: '' }, pictureOf: () => undefined } })
    const html = reportPage(report, FRENCH, 'body{}')
    const named = elements(html, ({ tagName }) =>
      ['script', 'iframe', 'object', 'svg', 'form', 'base', 'link', 'button', 'video'].includes(tagName),
    )
    assert.deepEqual(named, [])
    const attributes = elements(html, ({ properties }) =>
      Object.entries(properties).some(
        ([key, value]) =>
          /^on/i.test(key) ||
          key === 'style' ||
          (key === 'href' && !String(value).startsWith('#')) ||
          (key === 'src' && !String(value).startsWith('data:image/webp;base64,')),
      ),
    )
    assert.deepEqual(attributes, [])
    assert.equal(elements(html, ({ tagName }) => tagName === 'style').length, 1)
    assert.equal(elements(html, ({ tagName }) => tagName === 'meta').length, 5)
  })
