import type { RuleDocs } from './ruleDoc.ts'
import { dialects } from './dialects.ts'
import { drawings } from './drawings.ts'
import { links } from './links.ts'
import { markup } from './markup.ts'
import { ownSlides } from './ownSlides.ts'
import { pictures } from './pictures.ts'
import { refused } from './refused.ts'
import { settings } from './settings.ts'
import { text } from './text.ts'

/** All rules with examples, in English: `docs/messages.md` is made of them, and `test/convert/messages.test.ts` runs them. */
export const ruleDocs: RuleDocs = {
  ...dialects,
  ...drawings,
  ...links,
  ...markup,
  ...ownSlides,
  ...pictures,
  ...refused,
  ...settings,
  ...text,
}
