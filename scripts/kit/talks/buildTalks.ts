import type { MadeReport } from '../report/makeReport.ts'
import type { Progress } from '../../terminal/progress.ts'
import { rm } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { forgetRefused, keepRefused } from '../../files/keepRefused.ts'
import { type Filling, replaceFolder } from '../../files/replaceFolder.ts'
import { reportsBeside, writeReports } from '../report/reportFolder.ts'
import { type BuiltTalk, buildTalk, type Outcome, REFUSED, type TalksOptions } from './buildTalk.ts'
import { writeTalksIndex } from './writeTalksIndex.ts'
import { sharedTools } from './sharedTools.ts'
import { named } from './named.ts'

/** How many kits are made at once: each has a bundler and a browser, which take turns at the memory, too. */
const AT_ONCE = 2

/**
 * Build one site of several pages: a kit for each, assets shared, and a page that lists them all.
 *
 * @param pages
 *   Absolute paths of the pages, in the order of the list.
 * @param folder
 *   Absolute path of the site.
 * @param steps
 *   Told of each step.
 * @param options
 *   How to build.
 * @returns
 *   How each page fared. One that fails costs the others nothing; where there is an older kit of it, that stays.
 * @throws UserError
 *   When the site cannot be written.
 */
export async function buildTalks(
  pages: string[],
  folder: string,
  steps: Progress,
  options: TalksOptions,
): Promise<Outcome[]> {
  const claim = { page: options.home, isDefault: options.isDefault }
  const refused = (outcomes: Outcome[]): boolean => outcomes.some(({ state }) => state === 'refused')
  const filling: Filling<Outcome[]> = {
    ...claim,
    tell: options.tell,
    names: ['index.html', 'style.css', 'assets/', 'media/'],
    // Where no page has a talk, there is no list of them.
    verdict: (outcomes) => (outcomes.some(({ isListed }) => isListed) ? 'good' : 'nothing'),
  }
  let reports: ReadonlyMap<string, MadeReport> = new Map()
  const { result } = await replaceFolder(folder, filling, async (partial) => {
    const todo = [...named(pages, options.home)].entries()
    const done: BuiltTalk[] = []
    // The bundler works while a browser prints another page.
    const work = async (): Promise<void> => {
      const { end, ...tools } = sharedTools(options)
      try {
        for (const [index, [page, name]] of todo)
          done[index] = await buildTalk(page, name, folder, partial, steps, { ...options, tools })
      } finally {
        await end()
      }
    }
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, availableParallelism()) }, work))
    const talks = done.flatMap(({ talk }) => talk ?? [])
    if (talks.length) await writeTalksIndex(talks, partial, options.siteUrl, options.brand)
    reports = new Map(done.flatMap(({ report, outcome }) => (report ? [[outcome.name, report] as const] : [])))
    const outcomes = done.map(({ outcome, talk }) => ({ ...outcome, isListed: talk !== undefined }))
    if (refused(outcomes)) {
      const at = await keepRefused(join(partial, REFUSED), folder, claim, options.tell)
      outcomes.forEach((outcome) => outcome.state === 'refused' && at && (outcome.at = join(at, outcome.name)))
      await rm(join(partial, REFUSED), { recursive: true, force: true })
    }
    return outcomes
  })
  if (!refused(result)) forgetRefused(folder)
  const listed = new Set(result.flatMap(({ name, isListed }) => (isListed ? name : [])))
  const isStale = reportsBeside(folder).some((name) => !listed.has(name))
  if (reports.size || isStale) await writeReports(folder, reports, claim, options.tell, (name) => listed.has(name))
  return result
}
