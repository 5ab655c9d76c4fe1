import type { KitOptions } from './buildKit.ts'
import type { Checked } from './check.ts'
import type { Conversion } from './convert.ts'
import type { Progress } from './progress.ts'
import type { Talk } from './talks/indexPage.ts'
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { about } from './about.ts'
import { companion } from './apart.ts'
import { buildKit } from './buildKit.ts'
import { findBrowser } from './browser.ts'
import { emojiIn } from './emoji.ts'
import { emojiFaces } from './emojiFaces.ts'
import { kitKey } from './kitKey.ts'
import { kitName } from './kitName.ts'
import { replaceFolder } from './output.ts'
import { pageStyles } from './pageStyles.ts'
import { indexPage } from './talks/indexPage.ts'
import { shareAssets } from './talks/shareAssets.ts'
import { readTalk, takeTalk, writeTalk, type TalkRecord } from './talks/talkRecord.ts'

/** How many kits are made at once: each has a bundler and a browser, which take turns at the memory, too. */
const AT_ONCE = 2

/** How one page fared. */
export interface Outcome {
  page: string
  name: string
  /** Whether it was made now, was there as it would come out again, or failed. */
  state: 'made' | 'unchanged' | 'failed'
  seconds: number
  conversion?: Conversion
  checked?: Checked[]
}

/** What is told of each page, and what it is made with. */
export interface TalksOptions extends KitOptions {
  convert: (page: string) => Promise<Conversion>
  /** Told why a page failed. */
  complain: (page: string, error: unknown) => void
}

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
  return replaceFolder(folder, [], async (partial) => {
    const todo = [...named(pages)].entries()
    const done: Array<{ outcome: Outcome; talk: TalkRecord | undefined }> = []
    // The bundler works while a browser prints another page.
    const work = async (): Promise<void> => {
      const { call: apart, end } = companion()
      try {
        for (const [index, [page, name]] of todo)
          done[index] = await build(page, name, folder, partial, steps, { ...options, apart })
      } finally {
        end()
      }
    }
    await Promise.all(Array.from({ length: Math.min(AT_ONCE, availableParallelism()) }, work))
    const talks = done.flatMap(({ talk }) => talk ?? [])
    if (talks.length) await list(talks, partial, options.siteUrl)
    return done.map(({ outcome }) => outcome)
  })
}

/** Build the kit of one page, or take it over from the site as it was. */
async function build(
  page: string,
  name: string,
  folder: string,
  partial: string,
  steps: Progress,
  options: TalksOptions,
): Promise<{ outcome: Outcome; talk: TalkRecord | undefined }> {
  const { outputs, gates, siteUrl } = options
  const started = performance.now()
  const older = readTalk(folder, name)
  const end = (state: Outcome['state'], built: Pick<Outcome, 'conversion' | 'checked'> = {}): Outcome => ({
    page,
    name,
    state,
    ...built,
    seconds: (performance.now() - started) / 1e3,
  })
  try {
    const conversion = await options.convert(page)
    const browser = await findBrowser(options.browser, options.searchPath)
    const key = kitKey(page, conversion, browser, options.root, { outputs, gates, siteUrl })
    if (older?.key === key && older.isWhole) {
      await takeTalk(older, folder, partial)
      return { talk: older, outcome: end('unchanged') }
    }
    const paths = { folder: join(partial, name), slides: join(partial, name, 'slides.md') }
    const own: Progress = { ...steps, step: (what, run) => steps.step(`${name}: ${what}`, run) }
    const { checked } = await buildKit(conversion, paths, own, {
      ...options,
      siteUrl: siteUrl && `${siteUrl}${encodeURIComponent(name)}/`,
      tell: (text) => options.tell(`${name}: ${text}`),
    })
    // A kit that a gate found fault with is shown, but made again next time.
    const isGood = checked.every(({ faults }) => !faults.length)
    const talk = {
      ...talkOf(conversion, name, outputs),
      key: isGood ? key : '',
      assets: await shareAssets(partial, name),
    }
    await writeTalk(partial, talk)
    return { talk, outcome: end('made', { conversion, checked }) }
  } catch (error) {
    options.complain(page, error)
    if (older) await takeTalk(older, folder, partial)
    return { talk: older, outcome: end('failed') }
  }
}

/** Pages with a folder for each: its file name, with a number where that is taken. */
function named(pages: string[]): Map<string, string> {
  const taken = new Set<string>()
  return new Map(
    pages.map((page) => {
      const base = kitName(page)
      let name = base === 'assets' ? 'assets-1' : base
      for (let no = 2; taken.has(name); no++) name = `${base}-${no}`
      taken.add(name)
      return [page, name]
    }),
  )
}

function talkOf({ deck }: Conversion, name: string, outputs: string[]): Talk {
  return { name, outputs, title: deck.title, lang: deck.lang, description: about(deck.matter).description }
}

async function list(talks: Talk[], folder: string, siteUrl: string | undefined): Promise<void> {
  const html = indexPage(talks, siteUrl)
  const used = emojiIn(html)
  const emoji = await emojiFaces(used, async (woff2) => {
    const name = `emoji-${createHash('sha256').update(woff2).digest('hex').slice(0, 12)}.woff2`
    await writeFile(join(folder, 'assets', name), woff2)
    return `assets/${name}`
  })
  // Those of the decks draw no more than their own emoji; the last to name a character is asked first.
  await writeFile(join(folder, 'style.css'), (await pageStyles(folder, '.', 'talks.css')) + emoji)
  await writeFile(join(folder, 'index.html'), html)
}
