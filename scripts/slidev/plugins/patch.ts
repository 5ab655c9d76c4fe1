/** A change of one of Slidev's own files, made as it is read. */
export interface Patch {
  /** End of its path. */
  file: string
  /** What is looked for, each with what stands in for it. */
  changes: Array<[find: RegExp, replacement: string]>
}
