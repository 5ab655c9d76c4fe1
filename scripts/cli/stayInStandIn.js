import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'
import { dirname, resolve, sep } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

// Read before all else by each process that runs from the stand-in of a project, see `standIn.ts`. Node stays there by
// itself, but Slidev and Vite ask where links lead. Plain JavaScript, as `cli.js` is.
const home = dirname(dirname(dirname(fileURLToPath(import.meta.url)))) + sep
const { realpath, realpathSync } = fs
const promised = fs.promises.realpath

/** Path of a file of the stand-in, which is real enough. */
const stay = (path) => {
  const whole = typeof path === 'string' ? resolve(path) : ''
  return `${whole}${sep}`.startsWith(home) && fs.existsSync(whole) ? whole : undefined
}

const sync = (real) => (path, options) => stay(path) ?? real(path, options)
const called = (real) => (path, options, then) => {
  const whole = stay(path)
  if (whole === undefined) return then ? real(path, options, then) : real(path, options)
  process.nextTick(then ?? options, null, whole)
}

fs.realpathSync = Object.assign(sync(realpathSync), { native: sync(realpathSync.native) })
fs.realpath = Object.assign(called(realpath), { native: called(realpath.native) })
fs.promises.realpath = async (path, options) => stay(path) ?? promised(path, options)
syncBuiltinESMExports()
