import type { RuleText } from '../../texts/facts/checks.ts'
import type { TextLanguage } from '../../texts/textLanguage.ts'
import type { RuleId } from '../facts.ts'
import { frenchRules } from './frenchRules.ts'
import { ruleDocs } from './ruleDocs.ts'

const RULES: Record<TextLanguage, Record<RuleId, RuleText>> = { en: ruleDocs, fr: frenchRules }

/** Choose what the rules of pages mean, and what to do about each, in a language. */
export function ruleTextsFor(lang: TextLanguage): Record<RuleId, RuleText> {
  return RULES[lang]
}
