import type { KitOptions } from '../options.ts'
import type { Checked } from '../checked.ts'
import type { Conversion } from '../../deck/conversion.ts'
import type { Progress } from '../../terminal/progress.ts'
import type { Talk } from '../../html/talksIndex.ts'
import { createHash } from 'node:crypto'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import { metadataOf } from '../../deck/metadata.ts'
import { startSubprocess } from '../../system/subprocess.ts'
import { fillKit } from '../fillKit.ts'
import { isGood } from '../isGood.ts'
import { findBrowser } from '../../browser/findBrowser.ts'
import { emojiIn } from '../../text/emoji.ts'
import { emojiFaces } from '../../fonts/emojiFaces.ts'
import { pageMark } from '../../files/guardFolder.ts'
import { forgetRefused, keepRefused } from '../../files/keepRefused.ts'
import { kitKey } from '../kitKey.ts'
import { projectFingerprint } from '../../system/projectFingerprint.ts'
import { type Filling, replaceFolder } from '../../files/replaceFolder.ts'
import { pageStyles } from '../../html/pageStyles.ts'
import { talksIndex } from '../../html/talksIndex.ts'
import { isIntact, type TalkRecord, TALK_RECORD, readTalkRecord, reuseTalk } from './talkRecord.ts'
import { named } from './named.ts'
import { shareAssets } from './shareAssets.ts'
import { writeFiles } from '../../files/writeFiles.ts'

/** Folder in the new site for kits that a gate refused, until they go beside it. */
const REFUSED = '.deck-refused'

/** How many kits are made at once: each has a bundler and a browser, which take turns at the memory, too. */
const AT_ONCE = 2

/** A page that was built, and the talk that the site has of it. */
interface Built {
  outcome: Outcome
  talk: TalkRecord | undefined
}

/** How one page fared. */
export interface Outcome {
  page: string
  name: string
  /** Whether it was made now, was there as it would come out again, was refused by a gate, or failed. */
  state: 'made' | 'unchanged' | 'refused' | 'failed'
  seconds: number
  conversion?: Conversion
  checked?: Checked[]
  /** Whether the site has a talk of it, made now or earlier. */
  isListed?: boolean
  /** Absolute path of the folder with a talk that was refused. */
  at?: string
}

/** What is told of each page, and what it is made with. */
export interface TalksOptions extends KitOptions {
  convert: (page: string) => Promise<Conversion>
  /** Whether the folder was not named. */
  isDefault?: boolean
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
  const claim = { page: dirname(pages[0] ?? ''), isDefault: options.isDefault }
  const refused = (outcomes: Outcome[]): boolean => outcomes.some(({ state }) => state === 'refused')
  const filling: Filling<Outcome[]> = {
    ...claim,
    tell: options.tell,
    names: ['index.html', 'style.css', 'assets/'],
    // Where no page has a talk, there is no list of them.
    verdict: (outcomes) => (outcomes.some(({ isListed }) => isListed) ? 'good' : 'nothing'),
  }
  const { result } = await replaceFolder(folder, filling, async (partial) => {
    const todo = [...named(pages)].entries()
    const done: Built[] = []
    // The bundler works while a browser prints another page.
    const work = async (): Promise<void> => {
      const { call: apart, end } = startSubprocess()
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
    const outcomes = done.map(({ outcome, talk }) => ({ ...outcome, isListed: talk !== undefined }))
    if (refused(outcomes)) {
      const at = await keepRefused(join(partial, REFUSED), folder, claim, options.tell)
      outcomes.forEach((outcome) => outcome.state === 'refused' && at && (outcome.at = join(at, outcome.name)))
      await rm(join(partial, REFUSED), { recursive: true, force: true })
    }
    return outcomes
  })
  if (!refused(result)) forgetRefused(folder)
  return result
}

/** Build the kit of one page, or take it over from the site as it was. */
async function build(
  page: string,
  name: string,
  folder: string,
  partial: string,
  steps: Progress,
  options: TalksOptions,
): Promise<Built> {
  const { outputs, gates, siteUrl } = options
  const started = performance.now()
  const mark = pageMark(folder, page)
  const older = readTalkRecord(folder, name, mark)
  const end = (state: Outcome['state'], built: Pick<Outcome, 'conversion' | 'checked'> = {}): Outcome => ({
    page,
    name,
    state,
    ...built,
    seconds: (performance.now() - started) / 1e3,
  })
  const own = join(partial, name)
  const refuse = async (conversion: Conversion, checked: Checked[]): Promise<Built> => {
    await mkdir(join(partial, REFUSED), { recursive: true })
    await rename(own, join(partial, REFUSED, name))
    return {
      talk: older && (await reuseTalk(older, folder, partial)),
      outcome: end('refused', { conversion, checked }),
    }
  }
  try {
    const conversion = await options.convert(page)
    const browser = await findBrowser(options.browser, options.searchPath)
    const key = kitKey(page, conversion, browser, projectFingerprint(options.root), { outputs, gates, siteUrl })
    if (older?.key === key && isIntact(older, folder))
      return { talk: await reuseTalk(older, folder, partial), outcome: end('unchanged') }
    await mkdir(own)
    const told: Progress = { ...steps, step: (what, run) => steps.step(`${name}: ${what}`, run) }
    const { checked } = await fillKit(conversion, own, outputs, told, {
      ...options,
      siteUrl: siteUrl && `${siteUrl}${encodeURIComponent(name)}/`,
      tell: (text) => options.tell(`${name}: ${text}`),
    })
    await writeFiles(own, [{ name: 'slides.md', content: conversion.slides }])
    if (!isGood(checked)) return await refuse(conversion, checked)
    const talk = {
      ...talkOf(conversion, name, outputs),
      key,
      page: mark,
      assets: await shareAssets(partial, name),
    }
    await writeFile(join(own, TALK_RECORD), JSON.stringify(talk))
    return { talk, outcome: end('made', { conversion, checked }) }
  } catch (error) {
    options.complain(page, error)
    await rm(own, { recursive: true, force: true })
    return { talk: older && (await reuseTalk(older, folder, partial)), outcome: end('failed') }
  }
}

function talkOf({ deck }: Conversion, name: string, outputs: string[]): Talk {
  return { name, outputs, title: deck.title, lang: deck.lang, description: metadataOf(deck.matter).description }
}

async function list(talks: Talk[], folder: string, siteUrl: string | undefined): Promise<void> {
  const html = talksIndex(talks, siteUrl)
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
