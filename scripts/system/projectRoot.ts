import { dirname } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/** The project: its components, layouts and styles are what every deck wears. */
export const PROJECT_ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Where the user has the project: there, unless that is a stand-in of it. */
export const PROJECT = process.env['DECK_PROJECT'] ?? PROJECT_ROOT
