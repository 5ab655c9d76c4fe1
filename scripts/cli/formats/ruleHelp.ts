import { checkRule } from '../findings/faultFindings.ts'
import { ruleDocs } from '../../locales/messages/examples/ruleDocs.ts'
import { brandDocs } from './brandDocs.ts'
import { type CheckDoc, checkDocs } from './checkDocs.ts'

const CHECKS: Record<string, CheckDoc> = Object.fromEntries(
  Object.entries(checkDocs).map(([name, doc]) => [checkRule(name), doc]),
)
const OTHERS: Record<'config' | 'error', CheckDoc> = {
  config: {
    means: 'A line of the settings file is not known or not understood. Nothing is made.',
    remedy: 'Mend the line; the message says how.',
  },
  error: {
    means: 'The program could not do what it was asked to.',
    remedy: 'The message says what is wrong, and what to do.',
  },
}

const ALL: Record<string, CheckDoc> = { ...ruleDocs, ...brandDocs, ...CHECKS, ...OTHERS }

/** Tell what a rule means, and what to do about it, in English. */
export function ruleHelp(rule: string): CheckDoc {
  return (Object.hasOwn(ALL, rule) ? ALL[rule] : undefined) ?? OTHERS.error
}
