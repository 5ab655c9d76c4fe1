import process from 'node:process'
import { scale } from './scale.ts'

/** Measurements, by the name they are asked for. */
const BENCHES: Record<string, (args: string[]) => Promise<void>> = { scale }

const [name = '', ...args] = process.argv.slice(2)
const bench = BENCHES[name]
if (!bench) {
  process.stderr.write(`Unexpected bench \`${name}\`, expected one of ${Object.keys(BENCHES).join(', ')}\n`)
  process.exitCode = 2
} else await bench(args)
