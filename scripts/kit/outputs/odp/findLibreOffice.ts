import { accessSync, constants } from 'node:fs'
import process from 'node:process'
import { libreOfficePlaces } from './libreOfficePlaces.ts'

/**
 * Find LibreOffice.
 *
 * @returns
 *   Path of its program; nothing where it is not installed.
 */
export function findLibreOffice(): string | undefined {
  return libreOfficePlaces({ platform: process.platform, env: process.env }).find(isProgram)
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
