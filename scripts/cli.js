#!/usr/bin/env node
import { basename, sep } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** How long what was started has to leave by itself, in ms. */
const LEAVE = 5000

// Leaving by `exit` takes temporary files and the browser along; the codes are those that shells expect.
for (const [signal, code] of Object.entries({ SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }))
  process.once(signal, () => process.exit(code))

// Plain JavaScript: Node would load its compiler for the first file, before the cache of what it compiled is on; and one
// that knows no types can still say so.
const root = fileURLToPath(new URL('..', import.meta.url))
/** Whether it is run as it was written: the package holds it compiled. */
const isSource = basename(fileURLToPath(new URL('.', import.meta.url))) === 'scripts'
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (!(major > 22 || (major === 22 && minor >= 18)))
  refuse(
    `Node 22.18 or later is required; this is ${process.versions.node}. ${isSource ? '`npm run deck` uses the project’s own.' : 'Get it from https://nodejs.org.'}`,
    `Il faut Node 22.18 ou plus récent\u202F; ici, c’est ${process.versions.node}. ${isSource ? '`npm run deck` prend celui du projet.' : 'Prenez-le sur https://nodejs.org.'}`,
  )
else if (isSource && root.split(sep).includes('node_modules'))
  refuse(
    `Node runs no TypeScript below \`node_modules\`. Move the project out of \`${root}\`.`,
    `Node n’exécute pas de TypeScript sous \`node_modules\`. Déplacez le projet hors de \`${root}\`.`,
  )
else {
  const { enableCompileCache } = await import('./system/enableCompileCache.js')
  enableCompileCache(root)
  const { builtProgram } = await import('./system/builtProgram.js')
  const built = isSource ? builtProgram(root) : new URL('program/', import.meta.url)
  const { runInStandIn } = await (built ? import(new URL('standIn.js', built).href) : import('./cli/standIn.ts'))
  if (!(await runInStandIn(root))) {
    const { main } = await (built ? import(new URL('main.js', built).href) : import('./cli/main.ts'))
    const { exitCode, isServing } = await main(process.argv.slice(2))
    process.exitCode = exitCode
    // All is done: what still hangs is left behind, and ended by the listeners of `exit`.
    if (!isServing) setTimeout(() => process.exit(), LEAVE).unref()
  }
}

/**
 * All else that is said is in `locales/texts/`, which this Node may not be able to read.
 *
 * @param {string} english
 *   What is wrong.
 * @param {string} french
 *   The same, for those whose system speaks French.
 */
function refuse(english, french) {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const named = [LC_ALL, LC_MESSAGES, LANG].find((value) => value && !/^(?:C|POSIX)\b/.test(value))
  process.stderr.write(`${/^fr(?![a-z])/i.test(named ?? '') ? french : english}\n`)
  process.exitCode = 2
}
