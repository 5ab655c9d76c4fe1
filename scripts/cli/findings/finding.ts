import type { Severity } from '../../deck/conversion.ts'
import type { Point } from 'unist'

/** Something that a run found, for machines to put on its line. */
export interface Finding {
  /** Absolute path of the file it is about; none where it is about no file. */
  path?: string | undefined
  /** Where it begins, both from 1; the whole file where it does not say. */
  start?: Pick<Point, 'line' | 'column'> | undefined
  /** Where it ends: the column behind its last character. */
  end?: Pick<Point, 'line' | 'column'> | undefined
  severity: Severity
  /** Rule of the messages, `check-` and the name of a check, `config`, or `error`. */
  rule: string
  message: string
  /** Whether it only sums up what others say line by line. */
  isSummary?: boolean
}
