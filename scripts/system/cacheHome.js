import { homedir } from 'node:os'
import { join, sep } from 'node:path'
import process from 'node:process'

// Plain JavaScript: the cache of what Node compiles is looked for before anything is compiled.

/**
 * Tell where a project keeps its caches: in itself, or, where it is a package that others depend on, where the user's
 * programs keep theirs (XDG base directories; their like on macOS and Windows).
 *
 * @param {string} root
 *   Absolute path of the project.
 * @param {NodeJS.ProcessEnv} [env]
 *   Environment (default: that of this process).
 * @param {NodeJS.Platform} [platform]
 *   System (default: this one).
 * @returns {string}
 *   Absolute path of a folder, which may not be there.
 */
export function cacheHome(root, env = process.env, platform = process.platform) {
  if (!root.split(sep).includes('node_modules')) return join(root, 'node_modules', '.cache')
  return join(env['XDG_CACHE_HOME'] || homeOf(env, platform), 'fabrique-a-diapos')
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {NodeJS.Platform} platform
 */
function homeOf(env, platform) {
  if (platform === 'win32') return env['LOCALAPPDATA'] || join(homedir(), 'AppData', 'Local')
  return platform === 'darwin' ? join(homedir(), 'Library', 'Caches') : join(homedir(), '.cache')
}
