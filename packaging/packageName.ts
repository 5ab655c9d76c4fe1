/**
 * Tell which package an import names.
 *
 * @param id
 *   What is imported.
 * @returns
 *   Name of the package, with its scope; empty for a file, or what only a bundler knows.
 */
export function packageName(id: string): string {
  return /^(?:@[^/]+\/)?[^/\0.][^/]*/.exec(id)?.[0] ?? ''
}
