import { posix, win32 } from 'node:path'

/** What tells where installers put browsers. */
export interface Machine {
  platform: NodeJS.Platform
  env: NodeJS.ProcessEnv
  /** Absolute path of the user's own folder. */
  home: string
}

/** Applications of macOS, each with its program. */
const APPLICATIONS = ['Google Chrome', 'Chromium', 'Microsoft Edge']
/** Programs of Windows, below the folders of programs. */
const PROGRAMS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

/**
 * Tell where installers of macOS and Windows put browsers: for all users, and for one alone.
 *
 * @returns
 *   Absolute paths of programs, Chrome first, which may not be there; none on other systems, where they are on PATH.
 */
export function browserPlaces({ platform, env, home }: Machine): string[] {
  if (platform === 'darwin')
    return APPLICATIONS.flatMap((name) =>
      ['/', home].map((root) => posix.join(root, 'Applications', `${name}.app`, 'Contents', 'MacOS', name)),
    )
  if (platform !== 'win32') return []
  const folders = [
    env['ProgramFiles'] ?? String.raw`C:\Program Files`,
    env['ProgramFiles(x86)'] ?? String.raw`C:\Program Files (x86)`,
    env['LOCALAPPDATA'] ?? win32.join(home, 'AppData', 'Local'),
  ]
  return PROGRAMS.flatMap((program) => folders.map((folder) => win32.join(folder, ...program)))
}
