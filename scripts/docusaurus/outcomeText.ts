import type { TalkOutcome } from './makeTalks.ts'
import { relative } from 'node:path'
import { stripInvisible } from '../text/stripInvisible.ts'
import { textsFor } from '../locales/texts/textsFor.ts'

/**
 * Say how a page fared: one line, and one more for each warning on the page, or for why it failed.
 *
 * @param path
 *   Path of its talk on the host.
 * @param siteDir
 *   Absolute path of the site, which files are told from.
 */
export function outcomeText({ task, kit, problem }: TalkOutcome, path: string, siteDir: string): string {
  const file = relative(siteDir, task.page)
  const { plugin: texts } = textsFor(task.options.lang ?? 'en')
  const advice = kit?.faults.length ?? 0
  const found = [
    ...(kit?.messages ?? [])
      .filter(({ severity }) => severity === 'warning')
      .map(({ path, line, column, reason }) => `${path ?? file}:${line ?? 1}:${column ?? 1}: ${reason}`),
    ...(problem === undefined ? [] : problem.split('\n').map((line) => `${file}: ${line}`)),
  ]
  const state = kit ? texts.made(path, kit.state, kit.report.slides.length, advice) : texts.noTalk
  const lines = [
    `[${problem === undefined ? 'INFO' : 'WARNING'}] ${file} → ${state}`,
    ...found.map((line) => `  ${line}`),
  ]
  return lines.map((line) => `${stripInvisible(line)}\n`).join('')
}
