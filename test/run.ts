import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { run } from 'node:test'
import { spec } from 'node:test/reporters'

/** What must be right before the tests are worth running. */
const CHECKS = [
  ['node_modules/vue-tsc/bin/vue-tsc.js', '--noEmit'],
  ['node_modules/oxlint/bin/oxlint', '--deny-warnings'],
  ['node_modules/prettier/bin/prettier.cjs', '--check', '.'],
]

const counts = { passed: 0, failed: 0 }

for (const check of CHECKS) {
  const { status } = spawnSync(process.execPath, check, { stdio: 'inherit' })
  if (status !== 0) counts.failed++
}

// The fast ones first; those with a browser only when all others passed.
for (const files of [globSync('test/*.test.ts'), globSync('test/browser/*.test.ts')]) {
  if (counts.failed === 0) await runFiles(files.toSorted())
}

process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`)
process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0

async function runFiles(files: string[]): Promise<void> {
  const stream = run({ files, concurrency: availableParallelism() })
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
