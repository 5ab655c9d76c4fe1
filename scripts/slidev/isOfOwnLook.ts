import type { OwnLook } from '../deck/ownLook.ts'
import { normalizePath } from 'vite'

/**
 * Whether a module is one of the files that a page's own folder brings.
 *
 * @param id
 *   Name of the module.
 */
export function isOfOwnLook({ folder }: Pick<OwnLook, 'folder'>, id: string): boolean {
  return normalizePath(id).startsWith(`${normalizePath(folder)}/`)
}
