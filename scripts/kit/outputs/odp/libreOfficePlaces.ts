import { posix, win32 } from 'node:path'

/** What tells where LibreOffice may be. */
export interface OfficeMachine {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
}

/** Names of its program on PATH. */
const COMMANDS = ['soffice', 'libreoffice']

/**
 * Tell where LibreOffice may be: on PATH, and where its installers put it.
 *
 * @returns
 *   Paths of programs, which may not be there.
 */
export function libreOfficePlaces({ platform, env }: OfficeMachine): string[] {
  const isWindows = platform === 'win32'
  const { join, delimiter } = isWindows ? win32 : posix
  const folders = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter(Boolean)
  // The one that waits until it is done, and writes to the console.
  const names = isWindows ? ['soffice.com'] : COMMANDS
  const onPath = folders.flatMap((folder) => names.map((name) => join(folder, name)))
  if (platform === 'darwin') return [...onPath, '/Applications/LibreOffice.app/Contents/MacOS/soffice']
  if (!isWindows) return onPath
  const programs = [env['ProgramFiles'], env['ProgramFiles(x86)']].filter((folder) => folder !== undefined)
  return [...onPath, ...programs.map((folder) => join(folder, 'LibreOffice', 'program', 'soffice.com'))]
}
