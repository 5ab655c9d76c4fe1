import type { NoteTold } from '../../locales/texts/facts/notes.ts'
import type { Checked } from '../checked.ts'
import type { Conversion } from '../../deck/conversion.ts'
import { existsSync, readFileSync } from 'node:fs'
import { startBrowser } from '../../browser/startBrowser.ts'
import { checkPresentations } from '../office/checkPresentations.ts'
import { checkPdfs } from '../pdf/checkPdfs.ts'
import { mergeChecked } from '../mergeChecked.ts'
import { newPages } from '../../browser/newPage.ts'
import { checkAsMade } from './checkAsMade.ts'
import { guardBuiltKit } from './guardBuiltKit.ts'
import { serveFolder } from '../../browser/serveFolder.ts'
import { UserError } from '../../system/userError.ts'
import { withTimeLimit } from '../../system/withTimeLimit.ts'
import { invocation } from '../../system/invocation.ts'
import { displayPath } from '../../terminal/displayPath.ts'

/**
 * Check a kit that was made earlier.
 *
 * @param conversion
 *   Page, converted anew.
 * @param paths
 *   Absolute paths: `slides.md`, and the folder of the kit.
 * @param options
 *   Browser asked for, folders to search for one, whether this is root, and who is told of its sandbox.
 * @returns
 *   What the gates saw.
 * @throws UserError
 *   When there is no kit, or the page has changed since it was made.
 */
export async function checkBuiltKit(
  conversion: Conversion,
  { slides, folder }: { slides: string; folder: string },
  options: {
    browser: string | undefined
    searchPath: string
    isRoot: boolean
    isQuiet?: boolean
    tell: (note: NoteTold) => void
  },
): Promise<Checked[]> {
  guardBuiltKit(folder)
  if (!existsSync(slides) || readFileSync(slides, 'utf8') !== conversion.slides)
    throw new UserError({ id: 'kit-outdated', slides: displayPath(slides), program: invocation() })
  const { browser } = await startBrowser(options, options.tell)
  const served = await serveFolder(folder)
  try {
    const { title, children } = conversion.deck
    const page = await (await newPages(browser)).newPage()
    const run = async (): Promise<Checked[]> => [
      ...(await checkAsMade({ conversion, folder, url: served.url }, page, browser, 'all').checked()),
      ...mergeChecked([...(await checkPdfs(folder, conversion)), ...(await checkPresentations(folder, conversion))]),
    ]
    return await withTimeLimit('check', { title, slides: children.length }, run)
  } finally {
    await browser.close()
    // Node 22 knows no `using`.
    await served[Symbol.asyncDispose]()
  }
}
