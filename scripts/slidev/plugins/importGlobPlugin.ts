import type { Plugin } from 'vite'
import { readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** How long to wait for the other deck, in ms; it writes a few hundred bytes. */
const PATIENCE = 5000

/**
 * Read the files in which Slidev lists what to import, once they are whole: all decks of a project write the same ones
 * anew, so that another deck built at the same time may find one empty.
 *
 * @returns
 *   Plugin.
 */
export function importGlobPlugin(): Plugin {
  return {
    name: 'deck:glob-files',
    load: {
      order: 'pre',
      filter: { id: /\/\.slidev\/virtual\/import-glob\.[^/]*$/ },
      async handler(id) {
        const end = Date.now() + PATIENCE
        // The dev server names versions.
        const path = id.replace(/\?.*$/, '')
        let text = await readFile(path, 'utf8')
        while (!text && Date.now() < end) {
          await wait(5)
          text = await readFile(path, 'utf8')
        }
        return text
      },
    },
  }
}
