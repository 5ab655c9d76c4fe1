import process from 'node:process'
import { isProgram } from '../../../system/isProgram.ts'
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
