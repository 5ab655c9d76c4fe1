import { existsSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import './nativeSetup.ts'
import { HTTP, NO_PLUGIN, serverStubs } from './stubs/serverStubs.ts'

// Before Slidev is read; what others import by these names stays what it is.
registerHooks({
  resolve(name, context, next) {
    if (/^(?:node:)?http$/.test(name) && context.parentURL?.includes('/vite/dist/'))
      return { url: pathToFileURL(HTTP).href, shortCircuit: true }
    const isStubbed = serverStubs.has(name) && context.parentURL?.includes('/@slidev/cli/')
    return isStubbed ? { url: pathToFileURL(NO_PLUGIN).href, shortCircuit: true } : next(name, context)
  },
})

/** Where the package has Slidev, without what no deck of ours needs. */
const PACKED = new URL('../vendor/slidev.js', import.meta.url)

/** Slidev, as far as it takes to build a deck on what all decks have in common. */
export const { createServer, parser, resolveOptions, ViteSlidevPlugin } = (await import(
  existsSync(PACKED) ? PACKED.href : '@slidev/cli'
)) as typeof import('@slidev/cli')
