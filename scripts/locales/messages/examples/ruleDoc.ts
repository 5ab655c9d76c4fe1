import type { Facts, MessageKey, RuleId } from '../facts.ts'

/** A page on which one thing is reported. */
export interface Example {
  page: string
  /** Encoding of the page (default: UTF-8). */
  encoding?: 'latin1'
  /** Content of the files beside it, by name. */
  files?: Record<string, string>
  /** Line and column of the report, where it has a place. */
  at?: string
  /** Report. */
  text: string
}

/** A report that is there for our own mistakes: no page leads to it. */
export interface NoExample<Key extends MessageKey = MessageKey> {
  facts: Facts[Key]
  text: string
}

/** Keys of a rule: it, and its variants. */
type KeyOf<Rule extends RuleId> = Extract<MessageKey, Rule | `${Rule}:${string}`>

/** A rule, explained to users. */
export interface RuleDoc<Rule extends RuleId = RuleId> {
  means: string
  remedy: string
  examples: { [Key in KeyOf<Rule>]: Example | NoExample<Key> }
}

/** Rules, explained to users; a file of this folder has those of one subject. */
export type RuleDocs = { [Rule in RuleId]: RuleDoc<Rule> }
