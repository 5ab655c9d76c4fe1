import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { transform } from 'lightningcss'

/** Read a style sheet of `styles/` by its name, made small. */
export async function styleSheet(name: string): Promise<string> {
  const path = fileURLToPath(import.meta.resolve(`../../styles/${name}`))
  return transform({ filename: path, code: await readFile(path), minify: true }).code.toString()
}
