import type { Texts } from '../../locales/texts/texts.ts'
import type { Finding } from '../findings/finding.ts'

/** Names of the formats that findings are told in. */
export const FORMATS = ['text', 'github', 'gitlab', 'sarif'] as const

/** Name of a format. */
export type FormatName = (typeof FORMATS)[number]

/** Whether a format is one document for programs, which nothing else may stand beside. */
export function isData(name: FormatName): boolean {
  return name === 'gitlab' || name === 'sarif'
}

/** A format that is asked for, and where it goes. */
export interface AskedFormat {
  name: FormatName
  /** Path of a file, from the current folder (default: standard output). */
  file?: string
}

/** What a format says of the program beside the findings. */
export interface About {
  /** Name of the package. */
  name: string
  version: string
  /** Web address (optional). */
  homepage?: string | undefined
}

/** Writes findings as a text; their paths are told from the root of the repository, with `/` on all systems. */
export type Format = (findings: readonly Finding[], about: About, texts: Texts) => string
