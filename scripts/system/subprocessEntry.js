import { fileURLToPath } from 'node:url'
import { enableCompileCache } from './enableCompileCache.js'

// The process that `startSubprocess` starts. Plain JavaScript, as `cli.js` is.
enableCompileCache(fileURLToPath(new URL('../..', import.meta.url)))
await import('./subprocessServer.ts')
