import type { Run } from '../run.ts'
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { repositoryRoot } from '../../files/repositoryRoot.ts'
import { writeError } from '../../files/writeError.ts'
import { invocation } from '../../system/invocation.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'
import { displayPath } from '../../terminal/displayPath.ts'
import { findConfig } from '../config/findConfig.ts'
import { worded } from '../../locales/texts/told.ts'
import { findFacts } from '../init/findFacts.ts'
import { type Hint, type Plan, plan } from '../init/plan.ts'

/**
 * Give a folder what talks need: settings, a page where there is none, and the recipe of its forge. What is there stays as
 * it is.
 *
 * @param run
 *   Call, with the folder in the place of a page (default: the current one), and its voice.
 * @throws UserError
 *   When a file cannot be written.
 */
export async function init(run: Run): Promise<void> {
  const texts = run.voice.texts()
  const { init: words, report } = texts
  const folder = resolve(run.pages[0] ?? '.')
  const root = repositoryRoot(folder) ?? folder
  const read = (kind: string, name: string): string => readFileSync(join(PROJECT_ROOT, kind, name), 'utf8')
  const found = plan(findFacts(folder, root, texts.lang), read)
  const placed = found.files.map((file) => ({ ...file, path: join(root, file.path) }))
  for (const { path, content } of placed) write(path, content)
  const lines = [
    ...placed.map(({ path, what }) => `✓ ${displayPath(path)}${report.colon} ${words.files[what]}`),
    ...found.there.map(({ path, what }) => `· ${path}${report.colon} ${words.left(words.files[what])}`),
    ...[...found.hints, ...ignoreHint(folder, found)].map((hint) => `→ ${worded(words.hints, hint)}`),
    placed.length ? words.make(commandIn(folder)) : words.nothing(commandIn(folder)),
  ]
  run.voice.result(lines.map((line) => `${line}\n`).join(''))
}

/** Never over something: it could have come in the meantime. */
function write(path: string, content: string): void {
  try {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, content, { flag: 'wx' })
  } catch (error) {
    throw writeError(path, error)
  }
}

/** What a page is made to is not for the repository. */
function ignoreHint(folder: string, { files }: Plan): Hint[] {
  const out = files.map(({ content }) => /^out: (.*)$/m.exec(content)?.[1]).find(Boolean)
  if (out === undefined || !existsSync(folder)) return []
  const { status } = spawnSync('git', ['check-ignore', '--quiet', `${out}/x`], { cwd: folder, timeout: 10_000 })
  // 1 is that of a path that is not ignored; others say that there is no repository, or no Git.
  return status === 1 ? [{ id: 'ignore', folder: out }] : []
}

/** How the talks of a folder are made from where one is: the settings may be above it, and of another ending. */
function commandIn(folder: string): string {
  const settings = findConfig(folder)
  if (settings === undefined || settings === findConfig(resolve())) return invocation().replace(/ --$/, '')
  const path = displayPath(settings)
  return `${invocation()} --config ${/[^\w./\\:-]/.test(path) ? `"${path}"` : path}`
}
