/** An error that is the user's to mend: printed as one line, without a stack. */
export class UserError extends Error {
  /** 1: the input or the result is bad; 2: wrong usage. */
  readonly exitCode: 1 | 2

  constructor(message: string, exitCode: 1 | 2 = 1, options?: ErrorOptions) {
    super(message, options)
    this.exitCode = exitCode
  }
}
