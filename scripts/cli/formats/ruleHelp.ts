import type { RuleText } from '../../locales/texts/facts/checks.ts'
import type { Texts } from '../../locales/texts/texts.ts'
import { checkRule } from '../findings/faultFindings.ts'
import { ruleTextsFor } from '../../locales/messages/examples/ruleTextsFor.ts'

/** Tell what a rule means, and what to do about it, in the language of the run. */
export function ruleHelp(rule: string, texts: Texts): RuleText {
  const { brandRules, checks, lang, otherRules } = texts
  const ofChecks = Object.entries(checks).map(([name, text]) => [checkRule(name), text] as const)
  const all = new Map<string, RuleText>([
    ...Object.entries(ruleTextsFor(lang)),
    ...Object.entries(brandRules),
    ...ofChecks,
    ...Object.entries(otherRules),
  ])
  return all.get(rule) ?? otherRules.error
}
