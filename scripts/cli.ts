import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Half of the time of a conversion is compiling modules; static imports would run before the cache is on.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compile', import.meta.url)))
const { main } = await import('./main.ts')
await main()
