import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import process from 'node:process'
import { setTimeout } from 'node:timers/promises'
import { openDev } from '../support/openDev.ts'
import { painted } from '../support/painted.ts'
import { firstScreen } from './firstScreen.ts'
import { median } from './timed.ts'

/** Slide that the edits are of, and stay on: the first pillar. */
const SLIDE = 5
/** What is edited in turn; `#` is where a word is put: in a text, in a card, in a heading that four slides show. */
const EDITS = [
  ['une **ressource**.', 'une **ressource**. Mot #.'],
  ['Un bout de code', 'Un bout # de code'],
  ['et non propriétaire', 'et non # propriétaire'],
] as const
/** How often the first screen is measured. */
const SCREENS = 5
/** Most that an edit may take in ms: half of them, and 19 of 20. */
const LIMITS = { median: 250, p95: 500 }

/**
 * Measure `dev` in a browser: from the command to the first slide, and from the saved page to the frame that shows the
 * edit.
 *
 * @param runs
 *   How many edits (default: 50).
 * @param folder
 *   Folder with `node_modules/.bin` of Slidev (default: those on PATH alone).
 * @returns
 *   Promise that resolves when the result is printed; the exit code is 1 when it is too slow.
 */
export async function dev(runs = 50, folder?: string): Promise<void> {
  const source = readFileSync('content/commun_numerique.md', 'utf8')
  await firstScreen(source, SCREENS, folder)
  await using open = await openDev(source, SLIDE)
  const times: number[] = []
  for (let run = -EDITS.length; run < runs; run++) {
    const [from, to] = EDITS[(run + EDITS.length) % EDITS.length] ?? EDITS[0]
    const word = `mot${run + EDITS.length}fin`
    const shown = painted(open.page, SLIDE, word)
    // What fails before it is awaited would end the process, and leave the server behind.
    shown.catch(() => undefined)
    await setTimeout(300)
    const saved = performance.timeOrigin + performance.now()
    await writeFile(open.path, source.replace(from, to.replace('#', word)))
    const time = (await shown) - saved
    if (run >= 0) times.push(time)
  }
  const half = median(times)
  const most = times.toSorted((a, b) => a - b)[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN
  process.stdout.write(
    `${times.length} edits: median ${half.toFixed(0)} ms (at most ${LIMITS.median}), p95 ${most.toFixed(0)} ms (at most ${LIMITS.p95}); the deck was loaded ${open.loads()} ×\n`,
  )
  if (half > LIMITS.median || most > LIMITS.p95 || open.loads() > 1) process.exitCode = 1
}
