import type { None } from '../told.ts'

/** What is wrong with a command line. */
export interface UsageFacts {
  /** A command that takes one page was given several. */
  'too-many-pages': { command: string; count: number }
  'too-many-folders': { command: string; count: number }
  /** An option that only some commands have. */
  'option-of': { name: string; commands: readonly string[] }
  'unknown-fonts': { name: string; known: readonly string[] }
  'unknown-command': { word: string; nearest?: string | undefined; known: string[] }
  /** A word that is the name of a page without its ending. */
  'page-ending': { word: string; page: string }
  'unknown-option': { name: string; nearest?: string | undefined }
  /** A long option after one dash: `-out`. */
  'one-dash': { name: string }
  'option-without-value': { name: string }
  'option-takes-nothing': { name: string }
  /** What the parser says, where it is none of these. */
  'other-usage': { reason: string }
  'empty-out': None
  'no-port': { value: string }
  'password-alone': None
  'short-password': { least: number }
  'format-not-for': { command: string }
  'json-and-format': None
  'no-web-address': { value: string }
  'unknown-format': { name: string; nearest?: string | undefined; known: readonly string[] }
  'format-without-file': { name: string }
  'format-ending': { name: string }
  'formats-on-output': None
  'unknown-language': { name: string; known: readonly string[] }
}
