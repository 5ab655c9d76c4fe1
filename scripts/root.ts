import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The project: its components, layouts and styles are what every deck wears. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
