import type { ViteDevServer } from 'vite'
import type { OwnLook } from '../../deck/ownLook.ts'
import { existsSync, unwatchFile, watchFile } from 'node:fs'
import { normalizePath } from 'vite'
import { OWN_PARTS, OWN_SHEETS } from '../../deck/ownFolder.ts'
import { isOfOwnLook } from '../isOfOwnLook.ts'

/** Parts of the folder that count: the kits beside them do not. */
const PARTS = [...OWN_PARTS, ...OWN_SHEETS]

/** What follows the files beside a page. */
export interface OwnWatch {
  /** Follow these files of slides from now on. */
  follow: (slideFiles: string[]) => void
}

/**
 * Have the deck follow what lies beside its page: with slides that are written by hand, and components and layouts that
 * come or go, the page is read again. What changes within a component Vite puts in place.
 *
 * @param server
 *   Dev server.
 * @param page
 *   Absolute path of the page.
 * @param look
 *   What the folder beside it brings.
 */
export function watchOwn(server: ViteDevServer, page: string, look: OwnLook): OwnWatch {
  const slides = new Set<string>()
  const { watcher } = server
  const followed = new Set<string>()
  const awaited = new Set<string>()
  /** Follow the parts that are there: told of one that is not, the watcher loses a page that is taken away and comes back. */
  const followParts = (): boolean => {
    const fresh = PARTS.map((part) => `${normalizePath(look.folder)}/${part}`).filter(
      (path) => !followed.has(path) && existsSync(path),
    )
    fresh.forEach((path) => followed.add(path))
    watcher.add(fresh)
    return fresh.length > 0
  }
  followParts()
  watchFile(look.folder, { interval: 300, persistent: false }, () => {
    if (followParts()) watcher.emit('change', normalizePath(page))
  })
  watcher.on('all', (event, changed) => {
    const path = normalizePath(changed)
    // The page is read again, and all that it names.
    if (slides.has(path) || (isOfOwnLook(look, path) && event !== 'change')) watcher.emit('change', normalizePath(page))
  })
  /** Follow a file of slides once it is there; the watcher is told of none that is not. */
  const awaitFile = (path: string): void => {
    if (awaited.has(path)) return
    awaited.add(path)
    watchFile(path, { interval: 300, persistent: false }, () => {
      if (!existsSync(path)) return
      unwatchFile(path)
      awaited.delete(path)
      watcher.add(path)
      watcher.emit('change', normalizePath(page))
    })
  }
  return {
    follow(slideFiles) {
      for (const path of slideFiles.map(normalizePath)) {
        slides.add(path)
        if (existsSync(path)) watcher.add(path)
        else awaitFile(path)
      }
    },
  }
}
