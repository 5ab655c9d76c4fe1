import { join } from 'node:path'
import { PROJECT_ROOT } from '../system/projectRoot.ts'
import { withSlashes } from '../system/withSlashes.ts'

/**
 * Name a file of what every deck wears, as it is imported by code that is not beside it.
 *
 * @param path
 *   Path, told from the project.
 * @returns
 *   Absolute path with slashes.
 */
export function lookPath(path: string): string {
  return withSlashes(join(PROJECT_ROOT, path))
}
