import type { Hashes } from '../hashesIn.ts'
import type { Talk } from './indexPage.ts'
import { readFileSync } from 'node:fs'
import { constants, copyFile, cp, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hashesIn, hashOf } from '../hashesIn.ts'
import { readSealed, writeSealed } from '../sealed.ts'

/** File in the folder of a kit that says what it was made from, and which shared assets are its own. */
const RECORD = '.deck-talk.json'

/** What that file holds. */
export interface TalkRecord extends Talk {
  key: string
  assets: string[]
}

/** With what was made. */
interface Sealed extends TalkRecord {
  files: Hashes
}

/**
 * Note what the kit of a talk was made from, and what it holds.
 *
 * @param site
 *   Absolute path of the site.
 * @param talk
 *   Talk; its kit is there, and its assets are shared.
 * @returns
 *   Promise that resolves when it is noted.
 * @throws UserError
 *   When it cannot be written.
 */
export async function writeTalk(site: string, talk: TalkRecord): Promise<void> {
  const sealed: Sealed = { ...talk, files: filesOf(site, talk) }
  await writeSealed(join(site, talk.name, RECORD), JSON.stringify(sealed))
}

/**
 * Read what was noted of a kit.
 *
 * @param site
 *   Absolute path of the site.
 * @param name
 *   Name of the talk.
 * @returns
 *   Record, and whether all that was made is as it was; nothing when there is none that can be read.
 */
export function readTalk(site: string, name: string): (TalkRecord & { isWhole: boolean }) | undefined {
  const text = readSealed(join(site, name, RECORD))
  if (!text) return
  const { files, ...talk } = JSON.parse(text.toString()) as Sealed
  return { ...talk, isWhole: isSame(files, () => filesOf(site, talk)) }
}

/**
 * Take a kit over from the site as it was.
 *
 * @param talk
 *   Talk.
 * @param from
 *   Absolute path of the site as it was.
 * @param to
 *   Absolute path of the new site.
 * @returns
 *   Promise that resolves when what is left of it is there.
 */
export async function takeTalk({ name, assets }: TalkRecord, from: string, to: string): Promise<void> {
  await cp(join(from, name), join(to, name), { recursive: true })
  for (const asset of assets) {
    await mkdir(dirname(join(to, 'assets', asset)), { recursive: true })
    await copyOnce(join(from, 'assets', asset), join(to, 'assets', asset))
  }
}

function filesOf(site: string, { name, assets }: TalkRecord): Hashes {
  const { [RECORD]: _, ...own } = hashesIn(join(site, name))
  return {
    ...own,
    ...Object.fromEntries(assets.map((path) => [`../${path}`, hashOf(readFileSync(join(site, 'assets', path)))])),
  }
}

function isSame(before: Hashes, now: () => Hashes): boolean {
  try {
    return JSON.stringify(before) === JSON.stringify(now())
  } catch {
    // Something is gone, or cannot be read.
    return false
  }
}

/** Copy a file where it is not yet: kits that are taken over at the same time share theirs, and one may be gone. */
async function copyOnce(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL)
  } catch (error) {
    if (!['EEXIST', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}
