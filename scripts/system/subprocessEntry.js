import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// The process that `companion` starts. Plain JavaScript, as `cli.js` is.
enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/compile', import.meta.url)))
await import('./subprocessServer.ts')
