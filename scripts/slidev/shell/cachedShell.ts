import type { DressedDeck } from '../withOwnLook.ts'
import type { ModuleUrl } from '../../system/subprocess.ts'
import type { Shell } from './buildShell.ts'
import type { ShellKind } from './sharedModules.ts'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runInSubprocess } from '../../system/subprocess.ts'
import { inCache } from '../../system/cacheFolder.ts'
import { hashesIn } from '../../system/hashesIn.ts'
import { keptFolder, recallFolder } from '../../files/keptFolder.ts'
import { DAY, removeOld } from '../../files/removeOld.ts'
import { PROJECT_ROOT } from '../../system/projectRoot.ts'
import { UserError } from '../../system/userError.ts'
import { projectFingerprint } from '../../system/projectFingerprint.ts'

/** Module that builds it: it reads all of Slidev, which takes memory and time that those who find a shell do not need. */
const BUILDER: ModuleUrl<typeof import('./buildShell.ts')> = new URL('buildShell.ts', import.meta.url)
/** Where the package has what is built when it is made. */
const PACKED = fileURLToPath(new URL('../../shell', import.meta.url))

/** Builds what all decks have in common; see there. */
type Build = (outDir: string, entry: string, kind: ShellKind) => Promise<Shell>

/**
 * Find what all decks have in common as the package brings it, or as the last deck left it, or build it.
 *
 * @param slidev
 *   A deck as Slidev resolved it.
 * @param build
 *   Builds it (default: in another process).
 * @param root
 *   Absolute path of the project.
 * @returns
 *   Shell, and the absolute path of the folder with its files.
 * @throws
 *   When Slidev or Vite cannot build it; a UserError when it has to come with the package, and is not whole there.
 */
export async function cachedShell(
  slidev: Pick<DressedDeck, 'entry' | 'mode' | 'utils' | 'ownLook'>,
  build: Build = buildApart,
  root = PROJECT_ROOT,
): Promise<Shell & { folder: string }> {
  const { entry, utils } = slidev
  const kind = kindOfShell(slidev)
  const packed = join(PACKED, kind)
  const there = recallFolder<Shell>(packed, look)
  if (there) return { folder: packed, ...there.told }
  const made = JSON.stringify([projectFingerprint(root), utils.define, kind])
  const name = createHash('sha256').update(made).digest('hex').slice(0, 16)
  return inCache(root, 'shell', async (all) => {
    const folder = join(all, name)
    const shell = await keptFolder(folder, {
      look,
      fill: (partial) => build(partial, entry, kind),
    })
    removeOld(all, [folder], DAY)
    return { folder, ...shell }
  })
}

/**
 * Tell which shell a deck is built on.
 *
 * @param slidev
 *   A deck as Slidev resolved it.
 */
export function kindOfShell({ mode, ownLook }: Pick<DressedDeck, 'mode' | 'ownLook'>): ShellKind {
  if (mode === 'dev') return 'dev'
  return ownLook ? 'own' : 'build'
}

/** A package has no builder. */
async function buildApart(...args: Parameters<Build>): Promise<Shell> {
  if (!existsSync(fileURLToPath(BUILDER))) throw new UserError({ id: 'package-not-whole' })
  return runInSubprocess(BUILDER, 'buildShell', ...args)
}

function look(folder: string): unknown {
  return hashesIn(join(folder, 'assets'))
}
