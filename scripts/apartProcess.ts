import { enableCompileCache } from 'node:module'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { UserError } from './userError.ts'

// The process that `companion` starts: it ends with the process that it works for.
process.once('disconnect', () => process.exit(1))
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)))
process.on('message', async ({ module, name, args }: { module: string; name: string; args: unknown[] }) => {
  try {
    const exported = (await import(module)) as Record<string, (...args: unknown[]) => unknown>
    process.send?.({ result: await exported[name]?.(...args) })
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    process.send?.({ failure: { isExpected: error instanceof UserError, message, stack } })
  }
})
