import type { BrandRule } from '../../brand/say.ts'
import type { CheckDoc } from './checkDocs.ts'

/** What is said of brands, in English, as in `docs/brand.md`. */
export const brandDocs: Record<BrandRule, CheckDoc> = {
  'brand-file': {
    means: 'The file of a brand cannot be read, so nothing of it is used.',
    remedy: 'Put a plain file of at most 1 MB there, or name one with `--brand`.',
  },
  'brand-yaml': {
    means: 'The file of a brand is no YAML, so nothing of it is used.',
    remedy: 'Mend the line. Most often a quote is not closed.',
  },
  'brand-key': {
    means: 'A key is not one of brand.yml. It is passed over.',
    remedy: 'Write the key that the message names, or remove the line.',
  },
  'brand-value': {
    means: 'A value of a brand cannot be used. What it was for is as if it were not there.',
    remedy: 'Write it as the message says. Colours have to be in quotes.',
  },
  'brand-contrast': {
    means: 'A colour cannot be read as text. It stays for areas, and text is set in a shade of it.',
    remedy: 'Nothing has to be done. A shade of your own in `color.palette` is taken first.',
  },
  'brand-font': {
    means: 'A font cannot be used, or lacks letters of the page. Ours is used there.',
    remedy: 'Name a TTF, OTF, WOFF or WOFF2 file that has them, with `source: file`.',
  },
  'brand-picture': {
    means: 'A logo, icon or motif cannot be used. It is left out.',
    remedy: 'Check its path, which is relative to the file that names it, and its kind.',
  },
  'brand-site': {
    means: 'Only running the settings of the site would tell this part of its look. It is not taken over.',
    remedy: 'Say it in `_brand.yml`.',
  },
}
