import type { OwnLookFacts } from '../locales/texts/facts/look.ts'
import type { Told } from '../locales/texts/told.ts'
import type { OwnLook } from '../deck/ownLook.ts'
import { existsSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import process from 'node:process'
import { stripVTControlCharacters } from 'node:util'
import { OWN_FOLDER } from '../deck/ownFolder.ts'
import { UserError } from '../system/userError.ts'
import { isOfOwnLook } from './isOfOwnLook.ts'

/** An error of a build, as far as it is read; lines from 1. */
export interface BuildError {
  message?: string
  code?: string
  id?: string
  loc?: { file?: string; line?: number }
  errors?: BuildError[]
}

/** What an import asks for, and is not there: a module, or a name in one. */
const MODULE = /(?:Could not resolve|failed to resolve import|Failed to resolve import source) (['"])(.+?)\1/i
const NAME = /"([\w$]+)" is not exported by/
/** A part of Slidev that is not for components. */
const OTHER = /^`(.+?)` is not for/
/** What reports put before the reason, and behind it. */
const AROUND = /^(?:\[[^\]]*\]\s*)*(?:\S.*?:\d+:\d+:\s*)?|\s*\(\d+:\d+\)$/g
/** A file below a folder of that name, in a report that tells it in words; one such folder may be in another. */
const FILE = new RegExp(
  String.raw`[\\/]${OWN_FOLDER}[\\/](?=([^\n\]"'?]*?\.(?:vue|css|[cm]?[jt]s|json))(?:\?[^\s:]*)?(?::(\d+))?)`,
  'g',
)

/**
 * Say what is wrong in a file that a page's own folder brings.
 *
 * @param error
 *   What the build threw.
 * @param look
 *   What the folder brings.
 * @returns
 *   The same for people: file, line, what; nothing where it is about something else.
 */
export function ownLookError(error: unknown, look: OwnLook): UserError | undefined {
  const { errors, ...own } = Object.assign({ message: String((error as BuildError).message) }, error) as BuildError
  for (const one of errors ?? [own]) {
    const text = stripVTControlCharacters(one.message ?? '')
    const [, told, toldLine] =
      [...text.matchAll(FILE)].find(([, path]) => path && existsSync(join(look.folder, path))) ?? []
    const named = [one.loc?.file, one.id].find((path) => path && isOfOwnLook(look, path))?.replace(/\?.*$/s, '')
    const file = named ?? (told && join(look.folder, told))
    if (!file) continue
    const line = (missingIn(text, file) ?? (told ? Number(toldLine) : 0)) || one.loc?.line
    return new UserError({ id: 'own-look', path: relative(process.cwd(), file), line, problem: problemIn(text) })
  }
  return
}

function problemIn(text: string): Told<OwnLookFacts> {
  const [, , module] = MODULE.exec(text) ?? []
  if (module) return { id: 'module-not-found', module }
  const [, name] = NAME.exec(text) ?? []
  if (name) return { id: 'not-exported', name }
  return { id: 'other', reason: (text.split('\n')[0] ?? '').replaceAll(AROUND, '') }
}

/** Line of a file that asks for what is missing: what is compiled has other lines. */
function missingIn(text: string, file: string): number | undefined {
  const asked = MODULE.exec(text)?.[2] ?? (NAME.exec(text) ?? OTHER.exec(text))?.[1]
  if (asked === undefined) return
  if (!existsSync(file)) return
  const lines = readFileSync(file, 'utf8').split('\n')
  const at = lines.findIndex((line) => line.includes(asked))
  return at < 0 ? undefined : at + 1
}
