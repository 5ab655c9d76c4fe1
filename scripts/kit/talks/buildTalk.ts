import type { MadeReport } from '../report/makeReport.ts'
import type { KitOptions } from '../options.ts'
import type { Checked } from '../checked.ts'
import type { DeckBrand } from '../../deck/brand.ts'
import type { Conversion } from '../../deck/conversion.ts'
import type { Progress } from '../../terminal/progress.ts'
import type { Talk } from '../../html/talksIndex.ts'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { metadataOf } from '../../deck/metadata.ts'
import { fillKit } from '../fillKit.ts'
import { isGood } from '../isGood.ts'
import { findBrowser } from '../../browser/findBrowser.ts'
import { pageMark } from '../../files/guardFolder.ts'
import { kitKey } from '../kitKey.ts'
import { reportAsked } from '../report/reportAsked.ts'
import { isReported } from '../report/reportFolder.ts'
import { reportOn } from '../report/reportOn.ts'
import { projectFingerprint } from '../../system/projectFingerprint.ts'
import { isIntact, type TalkRecord, TALK_RECORD, readTalkRecord, reuseTalk } from './talkRecord.ts'
import { shareAssets } from './shareAssets.ts'
import { writeFiles } from '../../files/writeFiles.ts'

/** Folder in the new site for kits that a gate refused, until they go beside it. */
export const REFUSED = '.deck-refused'

/** A page that was built, and the talk that the site has of it. */
export interface BuiltTalk {
  outcome: Outcome
  talk: TalkRecord | undefined
  /** Report for its authors, where there is a new one. */
  report?: MadeReport | undefined
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
  /** Absolute path of the folder that the pages are told from. */
  home: string
  /** Converts a page; told the address of its kit, with a slash at the end, where that is known. */
  convert: (page: string, kitUrl: string | undefined) => Promise<Conversion>
  /** Whether the folder was not named. */
  isDefault?: boolean
  /** What the list of all talks wears (default: our look). */
  brand?: DeckBrand
  /** Told why a page failed. */
  complain: (page: string, error: unknown) => void
}

/**
 * Build the kit of one page, or take it over from the site as it was.
 *
 * @param folder
 *   Absolute path of the site as it was.
 * @param partial
 *   Absolute path of the site that is being made.
 * @returns
 *   How it fared; one that fails, or that a gate refuses, leaves the older talk in the site.
 */
export async function buildTalk(
  page: string,
  name: string,
  folder: string,
  partial: string,
  steps: Progress,
  options: TalksOptions,
): Promise<BuiltTalk> {
  const { outputs, gates, siteUrl } = options
  const kitUrl = siteUrl && `${siteUrl}${encodeURIComponent(name)}/`
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
  const report = async (conversion: Conversion, checked: Checked[], site: string): Promise<MadeReport | undefined> => {
    const asked = reportAsked(options)
    return asked && reportOn({ ...asked, conversion, checked, site }, folder, name)
  }
  const refuse = async (conversion: Conversion, checked: Checked[]): Promise<BuiltTalk> => {
    const told = await report(conversion, checked, own)
    await mkdir(join(partial, REFUSED), { recursive: true })
    await rename(own, join(partial, REFUSED, name))
    return {
      talk: older && (await reuseTalk(older, folder, partial)),
      outcome: end('refused', { conversion, checked }),
      report: told,
    }
  }
  try {
    const conversion = await options.convert(page, kitUrl)
    const browser = await findBrowser(options.browser, options.searchPath)
    const key = kitKey(page, conversion, browser, projectFingerprint(options.root), { outputs, gates, siteUrl })
    if (older?.key === key && isIntact(older, folder)) {
      const { checked = [] } = older
      const asked = reportAsked(options)
      const isThere = !asked || isReported(folder, asked, name)
      return {
        talk: await reuseTalk(older, folder, partial),
        outcome: end('unchanged', { conversion, checked }),
        report: isThere ? undefined : await report(conversion, checked, join(folder, name)),
      }
    }
    await mkdir(own)
    const progress: Progress = { ...steps, step: (what, run) => steps.step(what, run, name) }
    const { checked } = await fillKit(conversion, own, outputs, progress, {
      ...options,
      siteUrl: kitUrl,
      tell: (note) => options.tell({ id: 'named', name, note }),
    })
    await writeFiles(own, [{ name: 'slides.md', content: conversion.slides }])
    if (!isGood(checked)) return await refuse(conversion, checked)
    const told = await report(conversion, checked, own)
    const talk = {
      ...talkOf(conversion, name, outputs),
      key,
      page: mark,
      assets: await shareAssets(partial, name),
      checked: checked.filter(({ faults }) => faults.length),
    }
    await writeFile(join(own, TALK_RECORD), JSON.stringify(talk))
    return { talk, outcome: end('made', { conversion, checked }), report: told }
  } catch (error) {
    options.complain(page, error)
    await rm(own, { recursive: true, force: true })
    return { talk: older && (await reuseTalk(older, folder, partial)), outcome: end('failed') }
  }
}

function talkOf({ deck }: Conversion, name: string, outputs: string[]): Talk {
  return { name, outputs, title: deck.title, lang: deck.lang, description: metadataOf(deck.matter).description }
}
