import { rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import process from 'node:process'
import { VFile } from 'vfile'
import { convert } from '../../scripts/convert/convert.ts'
import { cachedShell } from '../../scripts/slidev/shell/cachedShell.ts'
import { disableFeatures } from '../../scripts/slidev/options/disableFeatures.ts'
import { resolveOptions } from '../../scripts/slidev/slidevApi.ts'

/** Words that no other page has. */
export const TEST_WORDS = /z[ée]phyr|zèbre/i
const PAGE = '---\ntitle: Zéphyr zébré\n---\n\n# Zéphyr\n\n## 🌱 Zinc\n\n- 🧑‍🌾 **Zèbre** : zeste\n'

/**
 * Find what all decks have in common, as a run finds it: it is built once for all tests.
 *
 * @returns
 *   Shell, and the absolute path of its folder.
 */
export async function testShell(): ReturnType<typeof cachedShell> {
  const entry = resolve(`.deck-test-shell-${process.pid}.md`)
  writeFileSync(entry, convert(new VFile({ path: 'page.md', value: PAGE })).slides)
  try {
    return await cachedShell(disableFeatures(await resolveOptions({ entry }, 'build')))
  } finally {
    rmSync(entry, { force: true })
  }
}
