import type { UsageFacts } from '../locales/texts/facts/usage.ts'
import type { Told } from '../locales/texts/told.ts'
import { invocation } from '../system/invocation.ts'
import { UserError } from '../system/userError.ts'

/** Tell what is wrong with a command line, and where the help is: an error with exit code 2. */
export function usageError(problem: Told<UsageFacts>): UserError {
  return new UserError({ id: 'usage', problem, program: invocation() }, 2)
}
