import process from 'node:process'
import { parseArgs } from 'node:util'
import { dev } from './dev.ts'
import { memory } from './memory.ts'
import { pages } from './pages.ts'
import { peers } from './peers.ts'
import { scale } from './scale.ts'
import { weight } from './weight.ts'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '5' }, peers: { type: 'string' }, sizes: { type: 'string' } },
})
const runs = Number(values.runs)

/** Measurements, by the name they are asked for. */
const BENCHES: Record<string, () => Promise<void>> = {
  peers: () => peers(runs, values.peers),
  dev: () => dev(runs * 10, values.peers),
  pages: () => pages(Math.ceil(runs / 5)),
  memory,
  scale: () => scale(values.sizes?.split(',') ?? []),
  weight: () => weight(values.peers),
}

const unknown = positionals.filter((name) => !Object.hasOwn(BENCHES, name))
if (unknown.length || !(Number.isInteger(runs) && runs > 0)) {
  process.stderr.write(
    `Usage: npm run bench -- [${Object.keys(BENCHES).join(' | ')}]… [--runs NUMBER] [--peers DIR] [--sizes BYTES,BYTES]\n`,
  )
  process.exitCode = 2
} else {
  for (const name of positionals.length ? positionals : Object.keys(BENCHES)) await BENCHES[name]?.()
}
