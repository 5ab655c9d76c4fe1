import { dirname, sep } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

/**
 * The project, or the package that is made of it: its components, layouts and styles are what every deck wears. The
 * program is in its `scripts/`, or, built, in its `lib/`.
 */
export const PROJECT_ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Where the user has the project: there, unless that is a stand-in of it. */
export const PROJECT = process.env['DECK_PROJECT'] ?? PROJECT_ROOT

/** Whether it is a package that others depend on: nothing is written there, and it has no page of its own. */
export const IS_INSTALLED = PROJECT.split(sep).includes('node_modules')
