import type { ErrorFacts } from '../locales/texts/facts/errors.ts'
import type { Told } from '../locales/texts/told.ts'
import { errors } from '../locales/texts/english/errors.ts'
import { worded } from '../locales/texts/told.ts'

/** What is known of an error beside its text. */
export interface UserErrorOptions extends ErrorOptions {
  /** Whether it only sums up what was told before, line by line (default: `false`). */
  isTold?: boolean
}

/** What an error of the user's tells: plain data, which is worded where it is told. */
export type ErrorTold = Told<ErrorFacts>

/** An error that is the user's to mend: printed as one line, without a stack. Its message is the text in English. */
export class UserError extends Error {
  readonly told: ErrorTold
  /** 1: the input or the result is bad; 2: wrong usage. */
  readonly exitCode: 1 | 2
  readonly isTold: boolean

  constructor(told: ErrorTold, exitCode: 1 | 2 = 1, { isTold = false, ...options }: UserErrorOptions = {}) {
    super(worded(errors, told), options)
    this.told = told
    this.exitCode = exitCode
    this.isTold = isTold
  }
}
