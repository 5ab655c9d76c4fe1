import { pathToFileURL } from 'node:url'

/** Settings of utility classes, which no deck wears beside what is built apart. */
const CLASSES = /\/(?:uno\.config|unocss-tokens)\.ts$/

/**
 * Stand in for what compiles the project's setup, and reads it.
 *
 * @returns
 *   What reads a module, by its absolute path.
 */
export function createJiti(): { import: (path: string) => Promise<unknown> } {
  return { import: async (path) => (CLASSES.test(path) ? {} : import(pathToFileURL(path).href)) }
}
