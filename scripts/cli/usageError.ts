import { invocation } from '../system/invocation.ts'
import { UserError } from '../system/userError.ts'

/** Say what is wrong with a command line, and where the help is: an error with exit code 2. */
export function usageError(message: string): UserError {
  return new UserError(`${message}\nSee \`${invocation()} --help\`.`, 2)
}
