import type { DeckBrand } from '../../deck/brand.ts'
import type { FontRole } from '../../tokens/brandFont.ts'
import type { Talk } from '../../html/talksIndex.ts'
import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { emojiIn } from '../../text/emoji.ts'
import { emojiFaces } from '../../fonts/emojiFaces.ts'
import { pageStyles } from '../../html/pageStyles.ts'
import { writePictures } from '../../files/writePictures.ts'
import { lookOf } from '../../tokens/look.ts'
import { pageLookStyles } from '../../tokens/lookStyles.ts'
import { talksIndex } from '../../html/talksIndex.ts'

/**
 * Write the page that lists the talks of a site, with its styles and emoji.
 *
 * @param folder
 *   Absolute path of the site.
 * @param brand
 *   What the list wears, as its talks do (default: our look).
 */
export async function writeTalksIndex(
  talks: Talk[],
  folder: string,
  siteUrl: string | undefined,
  brand?: DeckBrand,
): Promise<void> {
  const html = talksIndex(talks, siteUrl, brand)
  const used = emojiIn(html)
  const emoji = await emojiFaces(used, async (woff2) => {
    const name = `emoji-${createHash('sha256').update(woff2).digest('hex').slice(0, 12)}.woff2`
    await writeFile(join(folder, 'assets', name), woff2)
    return `assets/${name}`
  })
  // Those of the decks draw no more than their own emoji; the last to name a character is asked first.
  const roles = Object.keys(brand?.families ?? {}) as FontRole[]
  const worn = pageLookStyles(brand?.colours && lookOf(brand.colours), roles)
  if (brand?.logo) await writePictures(folder, [brand.logo.light ?? [], brand.logo.dark ?? []].flat())
  await writeFile(join(folder, 'style.css'), (await pageStyles(folder, '.', 'talks.css')) + emoji + worn)
  await writeFile(join(folder, 'index.html'), html)
}
