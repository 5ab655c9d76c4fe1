import process from 'node:process'
import { settleLater } from './settleLater.ts'
import { UserError } from './userError.ts'

// In the process that `startSubprocess` starts: it ends with the process that it works for.
process.once('disconnect', () => process.exit(1))
const [early] = process.argv.slice(2)
// Whoever calls it hears why it cannot be read.
if (early) void settleLater(import(early))
process.on('message', async ({ module, name, args }: { module: string; name: string; args: unknown[] }) => {
  try {
    const exported = ((await import(module)) as Record<string, unknown>)[name]
    // To go on without it would look as if all were done.
    if (typeof exported !== 'function') throw new TypeError(`\`${module}\` exports no function \`${name}\``)
    process.send?.({ result: await (exported as (...args: unknown[]) => unknown)(...args) })
  } catch (error) {
    const { message, stack } = error instanceof Error ? error : new Error(String(error))
    process.send?.({ failure: { told: error instanceof UserError ? error.told : undefined, message, stack } })
  }
})
