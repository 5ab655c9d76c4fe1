import type { RootNode, TemplateChildNode } from '@vue/compiler-dom'
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { NodeTypes } from '@vue/compiler-dom'
import { parse } from 'vue/compiler-sfc'
import { SERVER_CHANGES, UNUSED_BY_DECKS } from '../../scripts/slidev/packedServer.ts'
import { said } from '../../scripts/slidev/plugins/interfacePlugin.ts'
import { INTERFACE_TEXTS } from '../../scripts/slidev/plugins/interfaceTexts.ts'
import { changesOf, PATCHES } from '../../scripts/slidev/plugins/patchesPlugin.ts'
import { sharedModules } from '../../scripts/slidev/shell/sharedModules.ts'
import { clientStubs, SMALLER } from '../../scripts/slidev/stubs/clientStubs.ts'
import { serverStubs } from '../../scripts/slidev/stubs/serverStubs.ts'

// What the program assumes of the inside of Slidev and Vite, held against the versions that are installed, without a
// build: after an upgrade, the names of the tests that fail are the list of what moved.

const SLIDEV = 'node_modules/@slidev'
const CLIENT = `${SLIDEV}/client`
const read = (path: string): string => readFileSync(path, 'utf8')

/** Text of all files of a pattern that match. */
function textOf(pattern: string): string {
  const files = globSync(pattern, { exclude: ['**/@slidev/*/node_modules/**'] })
  assert.ok(files.length, `There is no ${pattern}`)
  return files.map(read).join('\n')
}

const SERVER = `${SLIDEV}/cli/dist/serve-*.mjs`

/** What is assumed, by what relies on it: where, and how it must look there. */
const ASSUMED: Array<[who: string, where: string, ...looks: Array<string | RegExp>]> = [
  [
    'plugins/buildDatePlugin, configHmrPlugin, shell/indexHtmlPlugin: settings are a module of JSON',
    SERVER,
    'id: "/@slidev/configs"',
    'return `export default ${JSON.stringify(config)}`',
  ],
  [
    'plugins/inertPlugin: titles are a Markdown module',
    SERVER,
    'id: "/@slidev/title-renderer.md"',
    'name: "slidev:layout-wrapper"',
  ],
  [
    'plugins/inertPlugin, slideNamesPlugin: how slides are called',
    SERVER,
    '__slidev_${i + 1}.${type}',
    '/__slidev_(\\d+)\\.(md|frontmatter)$/',
  ],
  [
    'plugins/inertPlugin: what the titles are drawn by',
    SERVER,
    'defineProps<{ no?: number | string }>',
    'useSlideContext',
  ],
  ['plugins/navControlsPlugin: what is added to the bar is a module', SERVER, 'id: "/@slidev/custom-nav-controls"'],
  ['plugins/navControlsPlugin: it ends the bar', `${CLIENT}/internals/NavControls.vue`, '<CustomNavControls />'],
  ['components/stage: buttons of the bar', `${CLIENT}/internals/IconButton.vue`, 'props.as ||', ':title="title"'],
  [
    'components/stage: when the last click is done',
    `${CLIENT}/composables/useNav.ts`,
    'clicksTotal,',
    'clicksContext,',
    'isPresenter,',
  ],
  ['components/stage: clicks are known once a slide is drawn', `${CLIENT}/composables/useClicks.ts`, 'get isMounted()'],
  ['plugins/noteLinksPlugin: notes are HTML', SERVER, 'noteHTML: renderNote('],
  ['plugins/importGlobPlugin: globs are files', SERVER, 'node_modules/.slidev/virtual/import-glob'],
  ['plugins/portablePlugin: chunks are cut by hand', SERVER, 'manualChunks(id)'],
  [
    'plugins/slideHmrPlugin: the dev server asks for the deck anew',
    SERVER,
    'serverOptions.loadData?.({ [ctx.file]:',
    'data.watchFiles[ctx.file]',
  ],
  [
    'plugins/slideHmrPlugin: what Vite knows of modules',
    'node_modules/vite/dist/node/index.d.ts',
    'idToModuleMap: Map<string, EnvironmentModuleNode>',
    'lastHMRTimestamp: number',
    'isSelfAccepting?: boolean',
    /invalidateModule\(mod: EnvironmentModuleNode, seen\?/,
  ],
  [
    'options/disableFeatures: features are flags of the data',
    SERVER,
    'data.features.tweet',
    'data.features.bluesky',
    'data.features.katex',
  ],
  ['options/disableFeatures: scripts of others are tags of the first file', SERVER, '<script async src=\\"https://'],
  [
    'options/markdownOptions: what icons are compiled for can be said',
    SERVER,
    'collectionsNodeResolvePath: options.utils.iconsResolvePath',
    '...pluginOptions.icons',
  ],
  [
    'options/markdownOptions: options of Markdown are replaced as a whole',
    SERVER,
    '...mdOptions?.markdownOptions',
    /markdownOptions: \{\s+quotes/,
  ],
  [
    'options/taskBoxes: boxes of tasks are drawn by rules',
    SERVER,
    'md.renderer.rules.taskListItemCheckbox =',
    'md.renderer.rules.taskListItemLabel_open =',
    'createCheckboxToken(token, options.enabled, id)',
    'checkbox.attrSet("checked", "true")',
    'await mdOptions?.markdownSetup?.(md)',
  ],
  [
    'slidevApi, nativeSetup: setups are read by jiti',
    SERVER,
    'import { createJiti } from "jiti"',
    'jiti.import(absolutePath)',
  ],
  ['nativeSetup: jiti can leave them to Node', 'node_modules/jiti/dist/jiti.cjs', 'JITI_TRY_NATIVE', 'JITI_FS_CACHE'],
  ['devServer, shell/titled: the first file is text', SERVER, 'res.end(options.utils.indexHtml)'],
  ['shell/shellPlugin: the client starts at the end of main.ts', `${CLIENT}/main.ts`, /\nmain\(\)\s*$/],
  ['shell/shellPlugin: the dev server tells of slides', `${CLIENT}/composables/useSlideInfo.ts`, 'import.meta.hot'],
  ['shell/buildShell: styles that a chunk brings', 'node_modules/vite/types/metadata.d.ts', 'importedCss'],
  [
    'kit/outputs/singleFile: how chunks name what they load',
    'node_modules/vite/dist/node/chunks/*.js',
    '__vite__mapDeps',
  ],
  [
    'plugins/inertPlugin: options of Vue’s plugin',
    'node_modules/@vitejs/plugin-vue/dist/index.mjs',
    'name: "vite:vue"',
    'get options()',
    'set options(',
  ],
  ['plugins/saidMarkersPlugin: Vite’s marks', 'node_modules/vite/dist/node/chunks/*.js', '__VITE_ASSET__'],
  [
    'setup/slidev-client.d.ts: context',
    `${CLIENT}/context.ts`,
    'export function useSlideContext',
    'frontmatterToProps',
  ],
  ['setup/slidev-client.d.ts: notes of a slide', `${SLIDEV}/types/dist/index.d.mts`, 'noteHTML?: string'],
  [
    'setup/root: called in the setup of the app',
    `${CLIENT}/setup/root.ts`,
    /for \(const setup of setups\)\s+setup\(\)/,
  ],
  [
    'setup/routes: views that have another page here',
    `${CLIENT}/setup/routes.ts`,
    "name: 'presenter',\n        path: '/presenter/:no'",
    "name: 'notes',\n        path: '/notes'",
    'beforeEnter: passwordGuard',
  ],
  ['components/stage: windows share the pointer', `${CLIENT}/internals/PresenterMouse.vue`, 'sharedState.cursor'],
  [
    'components/stage/windows: clicks are in the address, and cut to what a slide has',
    `${CLIENT}/composables/useNav.ts`,
    "useRouteQuery<string>('clicks', '0')",
    'queryClicks.value += 1',
  ],
  [
    'components/stage/keys: the overview goes to a slide by itself',
    `${CLIENT}/internals/QuickOverview.vue`,
    "if (e.key === 'Enter') {",
  ],
  ['dev/editorUrl: Vite opens files', 'node_modules/vite/dist/node/chunks/*.js', '"/__open-in-editor"'],
  [
    'setup/routes, components/stage: the page of one slide, and what its address tells',
    `${CLIENT}/setup/routes.ts`,
    "name: 'play',\n      path: '/:no'",
  ],
  [
    'components/stage: a slide by itself',
    `${CLIENT}/internals/SlideWrapper.vue`,
    'clicksContext: {',
    ':is="props.route.component"',
  ],
  [
    'components/stage: slides are loaded as modules',
    SERVER,
    'load: load${no}',
    "await import('${VIRTUAL_SLIDE_PREFIX}${no}/md')",
  ],
  [
    'components/stage/PrintSheets: what clicks have not brought yet',
    `${CLIENT}/constants.ts`,
    "'slidev-vclick-hidden'",
    "'slidev-vclick-hidden-explicitly'",
  ],
  [
    'components/handout: a slide with all its clicks',
    `${CLIENT}/internals/PrintSlideClick.vue`,
    'class="print-slide-container"',
    'nav: SlidevContextNav',
  ],
  ['browser, kit/check: a slide’s element', `${CLIENT}/utils.ts`, 'slidev-page-${no}'],
  [
    'kit/outputs/prerender: where slides are shown',
    `${CLIENT}/internals/SlideContainer.vue`,
    "isMain ? 'slide-content'",
    '--slidev-slide-scale',
  ],
  ['kit/outputs/prerender: dark or light', `${CLIENT}/logic/dark.ts`, 'slidev-color-schema'],
]

for (const [who, where, ...looks] of ASSUMED)
  test(who, () => {
    const text = textOf(where)
    for (const look of looks)
      assert.ok(typeof look === 'string' ? text.includes(look) : look.test(text), `${where} has no ${String(look)}`)
  })

/** A file of Slidev's client by the end of its path, as the program leaves it. */
function patched(file: string): string {
  const [path, other] = globSync(`${CLIENT}/**/*.{ts,vue}`, { exclude: ['**/client/node_modules/**'] }).filter((path) =>
    join('node_modules', '@slidev', path.replaceAll('\\', '/').replace(`${SLIDEV}/`, '')).endsWith(file),
  )
  assert.ok(path && !other, `There is no ${file}, or there are several`)
  return changesOf(path.replaceAll('\\', '/')).reduce((code, [find, replacement]) => {
    assert.match(code, find)
    return code.replace(find, replacement)
  }, read(path))
}

for (const file of new Set(PATCHES.map(({ file }) => file)))
  test(`plugins/patchesPlugin: ${file}`, () => void patched(file))

/** What no deck of ours shows: its switches are off. */
const NEVER_SHOWN = new Set(['Browser Exporter', 'Show info', 'Hide editor', 'Show editor'])

for (const file of Object.keys(INTERFACE_TEXTS))
  test(`plugins/interfacePlugin: ${file} says all in the language of the deck`, () => {
    const code = said(patched(file), file)
    const left = englishIn(code).filter((text) => !NEVER_SHOWN.has(text))
    assert.deepEqual(left, [])
  })

/** What looks like English in a file of Vue or in a script: text, names, and words in expressions that are shown. */
function englishIn(code: string): string[] {
  const { template } = parse(code).descriptor
  if (!template) return quoted(code)
  const found: string[] = []
  const walk = (node: RootNode | TemplateChildNode): void => {
    if (node.type === NodeTypes.TEXT) found.push(node.content)
    if (node.type === NodeTypes.INTERPOLATION) found.push(...quoted(node.loc.source))
    if (node.type === NodeTypes.ELEMENT)
      for (const prop of node.props) {
        if (prop.type === NodeTypes.DIRECTIVE) found.push(...quoted(prop.exp?.loc.source ?? ''))
        else if (/^(?:title|placeholder|alt|label|display|aria-label)$/.test(prop.name))
          found.push(prop.value?.content ?? '')
      }
    if ('children' in node)
      for (const child of node.children) if (typeof child === 'object') walk(child as TemplateChildNode)
  }
  assert.ok(template.ast)
  walk(template.ast)
  return found.map((text) => text.trim()).filter((text) => /\p{L}{2}/u.test(text))
}

/** Strings that begin as a sentence does. */
function quoted(code: string): string[] {
  return Array.from(code.matchAll(/(['`])(\p{Lu}\p{Ll}(?:(?!\1).)*)\1/gu), ([, , text = '']) => text)
}

test('setup/slidev-client.d.ts: all that it declares is there', () => {
  const exportsOf = (path: string): string => {
    const text = read(path)
    const more = text.matchAll(/^export \* from '\.\/(\w+)'/gm)
    return [text, ...Array.from(more, ([, name]) => exportsOf(join(path, `../${name}.ts`)))].join('\n')
  }
  let count = 0
  for (const module of read('setup/slidev-client.d.ts').split(/^declare module /m)) {
    const [, name] = /^'@slidev\/client\/(.+\.(?:ts|vue))'/.exec(module) ?? []
    if (!name) continue
    const text = exportsOf(`${CLIENT}/${name}`)
    for (const [, exported] of module.matchAll(/^ {2}export (?:const|function) (\w+)/gm)) {
      count++
      const is = String.raw`export (?:const|(?:async )?function) ${exported}\b|export (?:const )?\{[^}]*\b${exported}\b`
      assert.match(text, new RegExp(is), `${name} has no ${exported}`)
    }
  }
  assert.ok(count > 20)
})

const importsOf = (text: string): string[] =>
  Array.from(text.matchAll(/(?:from|^import|import\() ?['"]([^'"]+)['"]/gm), ([, name = '']) => name)

test('stubs: Slidev still imports all that is stubbed, and no more of it than its stand-ins have', () => {
  const client = importsOf(textOf(`${SLIDEV}/{client,theme-default}/**/*.{ts,vue}`))
  for (const { find } of [...clientStubs, ...SMALLER])
    assert.ok(
      client.some((name) => find.test(name)),
      find.source,
    )
  const server = importsOf(textOf(`${SLIDEV}/cli/dist/*.mjs`))
  for (const name of serverStubs) assert.ok(server.includes(name), name)
})

test('stubs: what the client wants of a package is in its smaller build', async () => {
  const text = textOf(`${CLIENT}/**/*.{ts,vue}`)
  const wanted = Array.from(text.matchAll(/import \{([^}]+)\} from '@slidev\/parser\/core'/g), ([, list = '']) =>
    list.trim(),
  )
  const utils = await import('@slidev/parser/utils')
  for (const name of wanted.flatMap((list) => list.split(/\s*,\s*/))) assert.ok(name in utils, name)
})

test('packedServer: what the package changes of Slidev, and leaves out of it, is there', () => {
  const server = textOf(`${SLIDEV}/cli/dist/*.mjs`)
  for (const [what] of SERVER_CHANGES) assert.equal(server.split(what).length, 2, what)
  for (const name of UNUSED_BY_DECKS)
    assert.match(server, new RegExp(`(?:from |import\\()["']${name}(?:/[^"']*)?["']`), name)
})

test('kit/check/gates/network: what wraps a slide has its route, and the app is on its element', () => {
  assert.match(read(`${CLIENT}/internals/SlideWrapper.vue`), /defineProps\(\{[\s\S]*?\n  route: \{/)
  assert.match(textOf('node_modules/@vue/runtime-core/dist/runtime-core.cjs.prod.js'), /\.__vue_app__ = app/)
})

test('shell/sharedModules: Vue has all that slides may ask of it, and each file is there', async () => {
  const shared = sharedModules(process.cwd(), join(process.cwd(), CLIENT), 'own')
  const vue = (await import('vue')) as Record<string, unknown>
  for (const { id, exports } of shared)
    for (const name of Object.keys(exports))
      if (id === 'vue') assert.ok(name in vue, name)
      else
        assert.match(
          read(id),
          name !== 'default'
            ? new RegExp(`^export (?:.*|\\{[^}]*)\\b${name}\\b`, 'm')
            : id.endsWith('.vue')
              ? /^<(?:script|template)\b/m
              : /^export default\b/m,
          `${id}: ${name}`,
        )
})
