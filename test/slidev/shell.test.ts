import assert from 'node:assert/strict'
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { VFile } from 'vfile'
import type { DeckBrand } from '../../scripts/deck/brand.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { deckPlugin } from '../../scripts/slidev/shell/deckPlugin.ts'
import { type ModuleUrl, runInSubprocess } from '../../scripts/system/subprocess.ts'
import { testShell, TEST_WORDS } from '../support/testShell.ts'
import { sharedModules } from '../../scripts/slidev/shell/sharedModules.ts'
import { shellPlugin } from '../../scripts/slidev/shell/shellPlugin.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-shell-'))
const BUILDER: ModuleUrl<typeof import('../../scripts/slidev/shell/buildShell.ts')> = new URL(
  '../../scripts/slidev/shell/buildShell.ts',
  import.meta.url,
)
const entry = resolve('.deck-shell-test.md')
const client = resolve('node_modules/@slidev/client')

after(() => {
  rmSync(folder, { recursive: true, force: true })
  rmSync(entry, { force: true })
})

/** Files of the shell that a page's deck leads to. */
async function filesFor(name: string, page: string, brand?: DeckBrand): Promise<string[]> {
  const out = join(folder, name)
  writeFileSync(entry, convert(new VFile({ path: 'page.md', value: page, data: { brand } })).slides)
  // As a run does: in one process, Slidev keeps the folder of the first deck for all.
  await runInSubprocess(BUILDER, 'buildShell', out, entry, 'build')
  return filesIn(out)
}

function filesIn(out: string): string[] {
  return globSync('assets/**/*.*', { cwd: out })
    .toSorted()
    .map((path) => `${path}\n${readFileSync(join(out, path), 'latin1')}`)
}

test('nothing of a deck gets into what all decks have in common', async () => {
  const french = filesIn((await testShell()).folder)
  const page =
    '---\nlang: ar\ndescription: Zulu\ndeck:\n  colours: ["#123456"]\n---\n\n# مرحبا\n\n```js\nflex hidden\n```\n'
  const brand: DeckBrand = {
    name: 'Zulu',
    colours: { brand: '#b388ff', hues: [{ area: '#b388ff' }], paper: '#14121f' },
    motif: 'none',
    footer: 'Zulu',
    families: { text: 'Zulu Sans', mono: 'Zulu Mono' },
    fonts: [],
  }
  assert.deepEqual(await filesFor('arabic', page, brand), french)
  assert.ok(french.length > 20)
  assert.ok(!french.some((file) => TEST_WORDS.test(file)))
})

/** Calls a hook as Vite would. */
function call(hook: unknown, ...args: string[]): unknown {
  const { handler } = hook as { handler: (...args: string[]) => unknown }
  const context = {
    error: (text: string): never => {
      throw new Error(text)
    },
  }
  return handler.apply(context, args)
}

test('a slide that imports what the shell does not have is an error, not a second client', () => {
  const { resolveId } = deckPlugin(sharedModules(resolve('.'), client, 'build'), './shell.js')
  assert.throws(() => call(resolveId, '@slidev/client/state/index.ts', 'slide'), /which is not in the shell/)
  assert.equal(typeof call(resolveId, resolve('components/EmojiCard.vue'), 'slide'), 'string')
  assert.equal(call(resolveId, '/@slidev/slides/2/md', 'slide'), undefined)
})

test('a client that starts otherwise is an error', () => {
  const { transform } = shellPlugin([])
  assert.throws(() => call(transform, 'start()', 'main.ts'), /where Slidev’s client starts/)
  call(transform, readFileSync(join(client, 'main.ts'), 'utf8'), 'main.ts')
})
