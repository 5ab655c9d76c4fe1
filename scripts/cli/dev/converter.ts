import type { Call } from '../call.ts'
import type { DeckSource } from './slidesOf.ts'
import type { ModuleUrl } from '../../system/subprocess.ts'
import { VFileMessage } from 'vfile-message'
import { startSubprocess } from '../../system/subprocess.ts'
import { UserError } from '../../system/userError.ts'

const MODULE: ModuleUrl<typeof import('./slidesOf.ts')> = new URL('slidesOf.ts', import.meta.url)

/** Converts a page as often as it is saved. */
export interface Converter {
  /** Deck of the page as it is now; fails with a UserError when there is none, whose cause says where. */
  convert: () => Promise<DeckSource>
  end: () => void
}

/**
 * Have a page converted in another process, so that this one can be stopped, and answers the browser, meanwhile.
 *
 * @param call
 *   Call.
 * @param page
 *   Absolute path of the page.
 * @param beside
 *   Absolute path of the folder for pictures.
 * @returns
 *   Converter.
 */
export function converter(call: Call, page: string, beside: string): Converter {
  const { call: apart, end } = startSubprocess(MODULE)
  const convert = async (): Promise<DeckSource> => {
    const answer = await apart(MODULE, 'slidesOf', call, page, beside)
    if ('slides' in answer) return answer
    const cause = answer.places.map(({ reason, ...place }) => new VFileMessage(reason, { place }))
    throw new UserError(answer.problem, 1, { cause })
  }
  return { convert, end }
}
