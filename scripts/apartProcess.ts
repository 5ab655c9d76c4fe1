import { enableCompileCache } from 'node:module'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { UserError } from './userError.ts'

// The process that `apart` starts: it ends with its work, or with the process that waits for it.
process.once('disconnect', () => process.exit(1))
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)))
const [module = '', name = ''] = process.argv.slice(2)
process.once('message', async (args: unknown[]) => {
  try {
    const exported = (await import(module)) as Record<string, (...args: unknown[]) => unknown>
    const result = await exported[name]?.(...args)
    process.send?.({ result }, () => process.exit(0))
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    process.send?.({ failure: { isExpected: error instanceof UserError, message, stack } }, () => process.exit(1))
  }
})
