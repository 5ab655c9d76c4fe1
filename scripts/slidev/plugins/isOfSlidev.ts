const OF_SLIDEV = /\/@slidev\/(?:client|theme-default)\//

/** Whether a module, by its id, is one of Slidev's client or of its theme: nobody else's is stubbed or patched. */
export function isOfSlidev(id: string): boolean {
  return OF_SLIDEV.test(id.replaceAll('\\', '/'))
}
