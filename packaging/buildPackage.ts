import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import process from 'node:process'
import { VFile } from 'vfile'
import { convert } from '../scripts/convert/convert.ts'
import { keptFolder } from '../scripts/files/keptFolder.ts'
import type { ShellKind } from '../scripts/slidev/shell/sharedModules.ts'
import { withEntry } from '../scripts/slidev/withEntry.ts'
import { hashesIn } from '../scripts/system/hashesIn.ts'
import { type ModuleUrl, runInSubprocess } from '../scripts/system/subprocess.ts'
import { pruneTypes } from './pruneTypes.ts'
import { bundleProgram } from './bundleProgram.ts'
import { bundleVendor, VENDORED } from './bundleVendor.ts'

const ROOT = resolve(import.meta.dirname, '..')
const LIB = join(ROOT, 'lib')
/** A page whose deck is what all decks have in common: nothing of its text gets in. */
const ANY = '# Any\n'
/** Builds what they have in common, in a process of its own. */
const SHELL_BUILDER: ModuleUrl<typeof import('../scripts/slidev/shell/buildShell.ts')> = new URL(
  '../scripts/slidev/shell/buildShell.ts',
  import.meta.url,
)

compile()
const { dependencies, exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
  dependencies: Record<string, string>
  exports: Record<string, string | { types: string }>
}
const types = Object.values(exports).flatMap((entry) => (typeof entry === 'string' ? [] : [join(ROOT, entry.types)]))
pruneTypes(LIB, types)
await bundleVendor(join(LIB, 'vendor'), Object.keys(dependencies))
await bundleProgram({
  folder: join(LIB, 'program'),
  home: LIB,
  isSource: false,
  client: join(LIB, 'vendor/@slidev/client'),
})
for (const kind of ['build', 'own', 'dev'] as const) await packShell(kind)
process.stdout.write(`${relative(process.cwd(), LIB)}: done\n`)

/** Compile the program, and name its files as they are then. */
function compile(): void {
  rmSync(LIB, { recursive: true, force: true })
  execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', import.meta.dirname], {
    stdio: 'inherit',
  })
  for (const name of globSync('**/*.{cjs,css}', { cwd: join(ROOT, 'scripts') }))
    cpSync(join(ROOT, 'scripts', name), join(LIB, name))
  for (const name of globSync('**/*.{js,cjs}', { cwd: LIB })) {
    const path = join(LIB, name)
    const code = readFileSync(path, 'utf8')
    const changed = code
      // A module that is named by its address.
      .replaceAll(/(['"])((?:\.\/)?[\w/-]+)\.ts\1/g, (whole, quote: string, file: string) =>
        [file, join('client', file)].some((each) => existsSync(join(dirname(path), `${each}.js`)))
          ? `${quote}${file}.js${quote}`
          : whole,
      )
      .replaceAll(/(?<=from )'([^']+)'/g, (whole, name: string) => {
        const vendored = VENDORED[name]
        return vendored ? `'${relative(dirname(path), join(LIB, 'vendor', vendored))}'` : whole
      })
    if (changed !== code) writeFileSync(path, changed)
  }
  // It builds what is built.
  for (const name of globSync('slidev/shell/buildShell.*', { cwd: LIB })) rmSync(join(LIB, name))
  // The page that tries slides out is built from the repository alone.
  rmSync(join(LIB, 'slidev/inBrowser'), { recursive: true })
}

/** Build what all decks have in common, for one of the kinds of decks. */
async function packShell(kind: ShellKind): Promise<void> {
  // With what Vue needs to change a slide in place; what builds it asks there.
  process.env['NODE_ENV'] = kind === 'dev' ? 'development' : 'production'
  await keptFolder(join(LIB, 'shell', kind), {
    look: (folder) => hashesIn(join(folder, 'assets')),
    fill: (partial) =>
      withEntry(convert(new VFile({ path: 'any.md', value: ANY })).slides, (deck) =>
        runInSubprocess(SHELL_BUILDER, 'buildShell', partial, deck, kind),
      ),
  })
}
