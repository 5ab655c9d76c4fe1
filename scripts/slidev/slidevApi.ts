import { registerHooks } from 'node:module'
import { serverStubs } from './stubs/serverStubs.ts'

// Before Slidev is read: half of its modules are for what no deck of ours has, and reading them takes half a second.
registerHooks({
  resolve(name, context, next) {
    const file = context.parentURL?.includes('/@slidev/cli/') ? serverStubs[name] : undefined
    return file ? { url: import.meta.resolve(`./stubs/server/${file}`), shortCircuit: true } : next(name, context)
  },
})

/** Slidev, as far as it takes to build a deck on what all decks have in common. */
export const { createServer, parser, resolveOptions, ViteSlidevPlugin } = await import('@slidev/cli')
