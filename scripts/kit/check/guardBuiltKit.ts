import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { UserError } from '../../system/userError.ts'
import { invocation } from '../../system/invocation.ts'
import { displayPath } from '../../terminal/displayPath.ts'

/**
 * Refuse to check a folder that has no kit.
 *
 * @param folder
 *   Absolute path.
 * @throws UserError
 *   When there is none.
 */
export function guardBuiltKit(folder: string): void {
  if (existsSync(join(folder, 'index.html'))) return
  throw new UserError({ id: 'no-kit', folder: displayPath(folder), program: invocation() })
}
