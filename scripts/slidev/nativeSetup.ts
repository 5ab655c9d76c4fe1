import process from 'node:process'
import { OWN_RUN } from './ownRun.ts'

// The project's setup is TypeScript, which Node reads: compiled by jiti, all it imports would be there twice, and in a
// cache that nobody looks after. Read before Slidev is.
Object.assign(process.env, { JITI_TRY_NATIVE: 'true', JITI_FS_CACHE: 'false', [OWN_RUN]: 'true' })
