import type { KitOptions, KitTools } from '../options.ts'
import { startSubprocess } from '../../system/subprocess.ts'
import { launchForKit, type Launched } from '../launchForKit.ts'

/**
 * Have what kits are made with for several of them, one after the other: each would start a browser, and have a process
 * read and compile what bundles, and what reads PDFs, anew.
 *
 * @param options
 *   How kits are built.
 * @returns
 *   Tools, and what ends them.
 */
export function sharedTools(options: KitOptions): KitTools & { end: () => Promise<void> } {
  const bundler = startSubprocess()
  const reader = startSubprocess()
  let launching: Promise<Launched> | undefined
  const browserOf = async (): Promise<Launched> => {
    const running = await launching?.catch(() => undefined)
    // One that ended took its talk with it, and no other.
    return running?.browser.isConnected() ? running : (launching = launchForKit(options))
  }
  return {
    apart: bundler.call,
    readPdfs: reader.call,
    launch: browserOf,
    end: async () => {
      bundler.end()
      reader.end()
      await launching?.then(
        ({ browser }) => browser.close(),
        () => undefined,
      )
    },
  }
}
