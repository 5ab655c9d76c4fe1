import type { Checked } from '../checked.ts'
import type { Talk } from '../../html/talksIndex.ts'
import { existsSync, readFileSync } from 'node:fs'
import { constants, copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hashOfFile, readManifest } from '../../files/manifest.ts'

/** File in the folder of a kit that says what it was made from, and which shared assets are its own. */
export const TALK_RECORD = '.deck-talk.json'

/** What that file holds. */
export interface TalkRecord extends Talk {
  key: string
  /** Tells the page from others of its name; talks of earlier versions have none. */
  page?: string
  assets: string[]
  /** What the checks found that was not blocking; talks of earlier versions have none. */
  checked?: Checked[]
}

/** Read what the last run noted of a talk, if it was of the same page. */
export function readTalkRecord(site: string, name: string, page: string): TalkRecord | undefined {
  try {
    const kept = JSON.parse(readFileSync(join(site, name, TALK_RECORD), 'utf8')) as TalkRecord
    return (kept.page ?? page) === page ? { ...kept, name } : undefined
  } catch {
    // None, or a torn one: the talk is made.
    return undefined
  }
}

/** Say whether all files of a talk are as they were written. */
export function isIntact(talk: TalkRecord, site: string): boolean {
  const { files, late = [] } = readManifest(site) ?? { files: {} }
  return filesOf(talk, site).every(
    (file) => !late.includes(file) && files[file] && hashOfFile(join(site, file)) === files[file],
  )
}

function filesOf({ name, assets }: TalkRecord, site: string): string[] {
  const own = Object.keys(readManifest(site)?.files ?? {}).filter((file) => file.startsWith(`${name}/`))
  return [...own, `${name}/${TALK_RECORD}`, ...assets.map((asset) => `assets/${asset}`)]
}

/** Take a kit over from the site as it was; what is beside it there stays there. */
export async function reuseTalk(talk: TalkRecord, from: string, to: string): Promise<TalkRecord> {
  for (const file of filesOf(talk, from).filter((name) => existsSync(join(from, name)))) {
    await mkdir(dirname(join(to, file)), { recursive: true })
    await copyOnce(join(from, file), join(to, file))
  }
  return talk
}

/** Copy a file where it is not yet: kits that are taken over at the same time share theirs. */
async function copyOnce(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  }
}
