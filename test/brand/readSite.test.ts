import assert from 'node:assert/strict'
import { test } from 'node:test'
import { VFile } from 'vfile'
import { readSite } from '../../scripts/brand/readSite.ts'

const CSS = `:root {
  --ifm-color-primary: #f4b942;
  --ifm-color-primary-dark: #8a6100;
  --ifm-font-family-base: 'Inter', system-ui;
}
[data-theme='dark'] { --ifm-color-primary: #ffd166; --ifm-background-color: rgb(16 16 16); }
@font-face { font-family: Inter; src: url('../fonts/inter.woff2'); font-weight: 700; }
`

function read(value: string, css = CSS): { brand: ReturnType<typeof readSite>; said: string[] } {
  const file = new VFile({ path: 'docusaurus.config.ts', value })
  const sheet = new VFile({ path: 'src/custom.css', value: css })
  const brand = readSite(file, () => sheet)
  const messages = [file, sheet].flatMap(({ messages }) => messages)
  return { brand, said: messages.map(({ line, reason }) => `${line} ${reason}`) }
}

const CONFIG = `import type { Config } from '@docusaurus/types'
process.exit(3)
const name = 'Lieux communs'
const config: Config = {
  title: name,
  favicon: 'img/icon.svg',
  presets: [['classic', { theme: { customCss: require.resolve('./src/css/custom.css') } } satisfies Options]],
  themeConfig: {
    navbar: { logo: { src: 'img/logo.svg', srcDark: process.env.LOGO, alt: 'Logo' } },
    footer: { copyright: \`Copyright © \${new Date().getFullYear()} Lieux\` },
  },
}
export default config
`

test('takes what the settings of a site have written out, and runs none of it', () => {
  const { brand, said } = read(CONFIG)
  assert.deepEqual(
    [brand.name, brand.icon, brand.logo?.light].map((told) => `${told?.value} ${told?.at.line}`),
    ['Lieux communs 3', 'img/icon.svg 6', 'img/logo.svg 9'],
  )
  assert.equal(brand.logo?.dark, undefined)
  assert.deepEqual(said, [
    '9 `themeConfig.navbar.logo.srcDark` is not written out here, so it is not taken over: say it in _brand.yml.',
    '10 `themeConfig.footer.copyright` is not written out here, so it is not taken over: say it in _brand.yml.',
  ])
  assert.deepEqual(
    Object.entries(brand.colours).map(([role, { value, at }]) => `${role} ${value} ${at.path}:${at.line}`),
    ['primary #f4b942 src/custom.css:2', 'darkPaper #101010 src/custom.css:6'],
  )
  assert.deepEqual(brand.palette, [{ name: 'primary-dark', colour: '#8a6100' }])
  assert.equal(brand.families.head?.value, 'Inter')
  assert.equal(brand.fontFiles[0]?.value.path, '../fonts/inter.woff2')
})

for (const [name, config] of [
  ['an object that is exported', `module.exports = { title: 'A' }`],
  ['what a function returns', `export default async function create() { return { title: 'A' } }`],
  ['an arrow', `export default () => ({ title: 'A' })`],
])
  test(`finds the settings in ${name}`, () => assert.equal(read(config ?? '').brand.name?.value, 'A'))

test('settings that are no code, and styles that are none, are said or passed over', () => {
  assert.match(read('export default {').said[0] ?? '', /could not be read/)
  const odd = `module.exports = { presets: [[0, { theme: { customCss: ['a.css'] } }]] }`
  assert.match(read(odd, ':root { --ifm-color-primary: var(--x) }').said[0] ?? '', /is not written out here/)
  read(odd, '}}{ :root')
})

/** Paths of style sheets that settings tell, and what is said of them. */
function sheetsOf(customCss: string): string[] {
  const file = new VFile({
    path: 'docusaurus.config.js',
    value: `const folder = 'css'\nexport default { presets: [['classic', { theme: { customCss: ${customCss} } }]] }`,
  })
  const sheets: string[] = []
  readSite(file, (path) => void sheets.push(path))
  return [
    ...sheets,
    ...file.messages.map(({ reason }) => reason.replace(/^.* (is not written|cannot be read).*$/, '$1')),
  ]
}

test('paths are joined of literals alone; of other calls nothing is taken', () => {
  for (const [customCss, ...paths] of [
    [`'./a.css'`, './a.css'],
    [`['a.css', require.resolve('./b.css')]`, 'a.css', 'b.css'],
    [`path.join(__dirname, 'src', 'css', 'custom.css')`, 'src/css/custom.css'],
    [`path.resolve(__dirname, './src', folder, '../a.css')`, 'src/a.css'],
  ] as const)
    assert.deepEqual(sheetsOf(customCss), [...paths, ...paths.map(() => 'cannot be read')], customCss)
  for (const customCss of [
    `path.join(process.cwd(), 'a.css')`,
    `path.join(__dirname, ...parts, 'a.css')`,
    `path.join(__dirname, name(), 'a.css')`,
    `path.resolve(__dirname, '/a.css')`,
    `require.resolve('some-theme/a.css')`,
    `pick(1, 'a.css')`,
    `theme.path('a.css')`,
  ])
    assert.deepEqual(sheetsOf(customCss), ['is not written'], customCss)
  assert.deepEqual(sheetsOf('null'), [])
  const { brand, said } = read(`export default { title: translate({ message: 'Lieux' }, 'theme.title') }`)
  assert.equal(brand.name, undefined)
  assert.match(said[0] ?? '', /`title` is not written out here/)
})
