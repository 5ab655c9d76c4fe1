import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { globSync, mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'
import { cacheHome } from '../scripts/system/cacheHome.js'
import { runInSubprocess } from '../scripts/system/subprocess.ts'
import { SITE_MODULE } from '../scripts/slidev/siteModule.ts'

// Tests read what is said in English.
process.env['LC_ALL'] = 'en_GB.UTF-8'
// Each file is run by a process of its own: what one compiles, the others find.
process.env['NODE_COMPILE_CACHE'] ??= join(cacheHome(resolve('.')), 'compile')

/** What must be right, too. */
const CHECKS = [
  ['node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit'],
  ['node_modules/oxlint/bin/oxlint', '--deny-warnings'],
  ['node_modules/prettier/bin/prettier.cjs', '--check', '.'],
]

const counts = { passed: 0, failed: 0 }

// The fast ones first; those with a browser only when all others passed.
await Promise.all([checks(), runFiles('test/**/*.test.ts', ['test/e2e/**', 'test/long/**'])])
if (counts.failed === 0) {
  const folder = mkdtempSync(join(tmpdir(), 'deck-shared-'))
  try {
    // Most of them look at the same site.
    await runInSubprocess(SITE_MODULE, 'buildSite', resolve('slides.md'), folder)
    process.env['DECK_SITE'] = folder
    // One more than there are processors: they wait as long as they work.
    await runFiles('test/e2e/*.test.ts', [], availableParallelism() + 1)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`)
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0

async function checks(): Promise<void> {
  for (const check of CHECKS) {
    const child = spawn(process.execPath, check, { stdio: ['ignore', 'pipe', 'pipe'] })
    const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')])
    if (code === 0) continue
    counts.failed++
    process.stdout.write(said + complained)
  }
}

async function runFiles(pattern: string, exclude: string[] = [], concurrency = availableParallelism()): Promise<void> {
  const files = globSync(pattern, { exclude }).toSorted()
  const stream = run({ files, concurrency })
  stream.on('test:pass', ({ details, skip }) => {
    if (details.type !== 'suite' && !skip) counts.passed++
  })
  stream.on('test:fail', ({ details }) => {
    if (details.type !== 'suite') counts.failed++
  })
  const report = stream.compose(new spec())
  report.pipe(process.stdout, { end: false })
  await new Promise((resolve) => report.on('end', resolve))
}
