import type { Texts } from './texts.ts'
import { authorReport } from './english/authorReport.ts'
import { brand } from './english/brand.ts'
import { brandRules, checks, otherRules } from './english/checks.ts'
import { dev } from './english/dev.ts'
import { doctor } from './english/doctor.ts'
import { errors } from './english/errors.ts'
import { faults, found } from './english/faults.ts'
import { help } from './english/help.ts'
import { init } from './english/init.ts'
import { notes } from './english/notes.ts'
import { plugin } from './english/plugin.ts'
import { report } from './english/report.ts'
import { settings } from './english/settings.ts'

/** All that the program says to its user, in English. */
export const english: Texts = {
  lang: 'en',
  authorReport,
  brand,
  brandRules,
  checks,
  dev,
  doctor,
  errors,
  faults,
  found,
  help,
  init,
  notes,
  otherRules,
  plugin,
  report,
  settings,
}
