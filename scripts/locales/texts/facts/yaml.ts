import type { None, Told } from '../told.ts'

/** What keeps a file of settings from being read as YAML. */
export interface YamlFacts {
  indent: None
  tab: None
  /** A key that has no blank behind its colon. */
  blank: { name: string }
  colon: None
  open: None
  twice: None
  value: None
}

/** One of these. */
export type YamlProblem = Told<YamlFacts>
