import type { AuthorReportTexts } from './facts/authorReport.ts'
import type { BrandFacts } from './facts/brand.ts'
import type { BrandRuleName, CheckName, CheckText, RuleText } from './facts/checks.ts'
import type { DevTexts } from './facts/dev.ts'
import type { DoctorTexts } from './facts/doctor.ts'
import type { ErrorFacts } from './facts/errors.ts'
import type { FaultFacts, FoundFacts } from './facts/faults.ts'
import type { HelpTexts } from './facts/help.ts'
import type { InitTexts } from './facts/init.ts'
import type { NoteFacts } from './facts/notes.ts'
import type { PluginTexts } from './facts/plugin.ts'
import type { ReportTexts } from './facts/report.ts'
import type { SettingsFacts } from './facts/settings.ts'
import type { Wording } from './told.ts'
import type { TextLanguage } from './textLanguage.ts'

/** All that the program says to its user in one language, beside what it says of a page. */
export interface Texts {
  lang: TextLanguage
  authorReport: AuthorReportTexts
  brand: Wording<BrandFacts>
  /** Rules of brands, explained. */
  brandRules: Record<BrandRuleName, RuleText>
  checks: Record<CheckName, CheckText>
  dev: DevTexts
  doctor: DoctorTexts
  errors: Wording<ErrorFacts>
  faults: Wording<FaultFacts>
  found: Wording<FoundFacts>
  help: HelpTexts
  init: InitTexts
  notes: Wording<NoteFacts>
  /** Rules of the settings file, and of all that ends a run, explained. */
  otherRules: Record<'config' | 'error', RuleText>
  plugin: PluginTexts
  report: ReportTexts
  settings: Wording<SettingsFacts>
}
