import { join } from 'node:path'
import { OWN_FOLDER, OWN_PARTS } from '../deck/ownFolder.ts'

/**
 * Name the folder of a kit that was given no other.
 *
 * @param name
 *   Name of the kit.
 * @returns
 *   Path, told from the working directory: in the folder that all such kits are in, where no page looks for a look of its
 *   own.
 */
export function kitFolder(name: string): string {
  // Some systems take capitals for small letters.
  return join(OWN_FOLDER, OWN_PARTS.includes(name.toLowerCase()) ? `${name}-talk` : name)
}
