/** Module that builds sites: it is read in another process, and not before. */
export const BUNDLER = new URL('buildSite.ts', import.meta.url)
