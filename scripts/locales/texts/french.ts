import type { Texts } from './texts.ts'
import { authorReport } from './french/authorReport.ts'
import { brand } from './french/brand.ts'
import { brandRules, checks, otherRules } from './french/checks.ts'
import { dev } from './french/dev.ts'
import { doctor } from './french/doctor.ts'
import { errors } from './french/errors.ts'
import { faults, found } from './french/faults.ts'
import { help } from './french/help.ts'
import { init } from './french/init.ts'
import { notes } from './french/notes.ts'
import { plugin } from './french/plugin.ts'
import { report } from './french/report.ts'
import { settings } from './french/settings.ts'

/** All that the program says to its user, in French. */
export const french: Texts = {
  lang: 'fr',
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
