import type { Run } from '../run.ts'
import type { Paths } from '../../kit/paths.ts'
import process from 'node:process'
import { adviceIn } from '../../kit/adviceIn.ts'
import { guardChecked } from '../../kit/guardChecked.ts'
import { browserOptions } from '../browserOptions.ts'
import { guardBuiltKit } from '../../kit/check/guardBuiltKit.ts'
import { locateFaults } from '../../kit/check/locateFaults.ts'
import { foundText } from '../../locales/texts/foundText.ts'
import { stripInvisible } from '../../text/stripInvisible.ts'

/**
 * Pass a kit that was built through the gates.
 *
 * @param run
 *   Call, and its voice.
 * @param paths
 *   Its paths.
 * @returns
 *   Promise that resolves when it is done.
 * @throws UserError
 *   When one stays shut, or there is advice that the call does not allow.
 */
export async function check(run: Run, paths: Paths): Promise<void> {
  guardBuiltKit(paths.folder)
  const [{ convertPage }, { checkBuiltKit }] = await Promise.all([
    import('../convertPage.ts'),
    import('../../kit/check/checkBuiltKit.ts'),
  ])
  const conversion = await convertPage(run, paths.page)
  const checked = await checkBuiltKit(conversion, paths, browserOptions(run))
  const texts = run.voice.texts()
  const faults = locateFaults(checked, conversion.deck, texts)
  const checks = checked.map((check) => {
    const { name, found, faults } = check
    const advice = adviceIn([check])
    return {
      name,
      found: foundText(found, texts),
      faults: faults.length - advice,
      advice,
    }
  })
  const report = { checks, faults }
  if (run.json) {
    run.voice.found(faults, paths.page)
    process.stdout.write(`${stripInvisible(JSON.stringify(report, undefined, 2))}\n`)
  } else run.voice.checked(checked, faults, paths.page, 'result')
  guardChecked(checked, run.strict)
}
