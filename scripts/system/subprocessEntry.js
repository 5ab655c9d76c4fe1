import { enableCompileCache } from './enableCompileCache.js'

// The process that `startSubprocess` starts. Plain JavaScript, as `cli.js` is.
enableCompileCache()
await import('./subprocessServer.ts')
