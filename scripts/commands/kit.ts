import type { Row } from '../closingTable.ts'
import type { Call } from '../options.ts'
import type { Paths } from '../paths.ts'
import process from 'node:process'
import { companion, type Companion } from '../apart.ts'
import { findBrowser } from '../browser.ts'
import { BUNDLER } from '../bundler.ts'
import { cacheFolder } from '../cacheFolder.ts'
import { closingTable } from '../closingTable.ts'
import { converted } from '../converted.ts'
import { forgetRefused } from '../files/keepRefused.ts'
import { judge } from '../judge.ts'
import { kitKey } from '../kitKey.ts'
import { lastRun, type LastRun } from '../lastRun.ts'
import { machine } from '../machine.ts'
import { type Building, MADE } from '../made.ts'
import { progress, type Progress } from '../progress.ts'
import { ROOT } from '../root.ts'
import { show } from '../show.ts'
import { whereRefused } from '../whereRefused.ts'
import { WHOLE } from '../whole.ts'

/**
 * Build a kit, or what a command asks for of it; one that would come out as it is stays as it is.
 *
 * @param call
 *   Call.
 * @param paths
 *   Its paths.
 * @returns
 *   Promise that resolves when it is done.
 * @throws UserError
 *   When something cannot be made or written, or a gate stays shut.
 */
export async function kit(call: Call, paths: Paths): Promise<void> {
  const steps = progress(process.stderr)
  // Single outputs are asked for to be made.
  const last = call.command === 'kit' ? lastRun(cacheFolder(ROOT, 'runs'), paths) : undefined
  const isKnown = last?.isOf(paths.page) ?? false
  // What builds the site is read while the page is converted.
  const bundler = companion(isKnown ? undefined : BUNDLER)
  try {
    await make(call, paths, last, isKnown, bundler, steps)
  } finally {
    bundler.end()
  }
}

async function make(
  call: Call,
  paths: Paths,
  last: LastRun | undefined,
  isKnown: boolean,
  bundler: Companion,
  steps: Progress,
): Promise<void> {
  const conversion = await steps.step('slides.md', () => converted(call, paths.page))
  const { browser, searchPath } = machine(call)
  const keyed = async (): Promise<string> =>
    kitKey(paths.page, conversion, await findBrowser(browser, searchPath), ROOT, [call.siteUrl, WHOLE])
  const known = isKnown ? await keyed() : undefined
  const made = known && last?.recall(known)
  if (made) {
    process.stderr.write('Nothing has changed: all is as it was made and checked.\n')
    forgetRefused(paths.folder)
    return tellRows(made.map((row) => ({ ...row, seconds: 0 })))
  }
  const { buildKit } = await import('../buildKit.ts')
  const building = buildKit(conversion, paths, steps, {
    ...machine(call),
    root: ROOT,
    siteUrl: call.siteUrl,
    // It holds as much memory as the browser.
    bundler: (...args) => bundler.call(...args).finally(bundler.end),
    ...MADE[call.command as Building],
  })
  // While the site is built.
  const key = last && (known ?? keyed())
  Promise.resolve(key).catch(() => undefined)
  const { rows, checked, isRefused, at } = await building
  tellRows(rows)
  const where = isRefused ? whereRefused(at, paths.folder) : undefined
  if (checked.length) judge(checked, conversion, paths.page, (text) => void process.stderr.write(text), where)
  if (key) await last?.remember(await key, rows, paths.page)
}

function tellRows(rows: Array<Omit<Row, 'label'>>): void {
  process.stdout.write(closingTable(rows.map((row) => ({ ...row, label: show(row.path) }))))
}
