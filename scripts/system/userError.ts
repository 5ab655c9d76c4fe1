/** A place in a file that an error is about. */
export interface ErrorPlace {
  /** Absolute path. */
  path: string
  /** Both from 1. */
  line: number
  column: number
  /** What is wrong there, and what to do. */
  reason: string
}

/** What is known of an error beside its text. */
export interface UserErrorOptions extends ErrorOptions {
  /** Lines of a file that it is about (default: none). */
  places?: ErrorPlace[]
  /** Whether it only sums up what was told before, line by line (default: `false`). */
  isTold?: boolean
}

/** An error that is the user's to mend: printed as one line, without a stack. */
export class UserError extends Error {
  /** 1: the input or the result is bad; 2: wrong usage. */
  readonly exitCode: 1 | 2
  readonly places: readonly ErrorPlace[]
  readonly isTold: boolean

  constructor(
    message: string,
    exitCode: 1 | 2 = 1,
    { places = [], isTold = false, ...options }: UserErrorOptions = {},
  ) {
    super(message, options)
    this.exitCode = exitCode
    this.places = places
    this.isTold = isTold
  }
}
