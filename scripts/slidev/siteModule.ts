import type { ModuleUrl } from '../system/subprocess.ts'

/** Module that builds sites: it is read in another process, and not before. */
export const SITE_MODULE: ModuleUrl<typeof import('./buildSite.ts')> = new URL('buildSite.ts', import.meta.url)
