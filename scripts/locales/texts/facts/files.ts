import type { FileKind } from '../../../deck/problems.ts'
import type { None, Told } from '../told.ts'

/** Why a file was not read. Sizes in MB, `code` is the system's. */
export interface FileProblemFacts {
  'no-file': { kind: FileKind }
  'too-large': { size: number; most: number }
  'not-permitted': None
  'not-readable': { code: string }
  /** A link of a brand that leads out of its project. */
  outside: { folder: string }
}

/** One of these. */
export type FileProblem = Told<FileProblemFacts>

/** Why nothing is written to a folder. */
export type FolderReason =
  | 'no-folder'
  | 'foreign-files'
  | 'other-page'
  | 'root'
  | 'of-packages'
  | 'holds-home'
  | 'holds-project'
  | 'holds-page'
  | 'current'

/** Why a file is not replaced. */
export type SlidesReason = 'no-file' | 'foreign' | 'edited' | 'page-itself'

/** Files, and the folders that talks are written to; paths as people know them. */
export interface FileFacts {
  /** The first few, and how many there are. */
  'would-replace': { names: string[]; count: number }
  /** `page` is the name of the page. */
  'folder-refused': { folder: string; reason: FolderReason; page: string }
  'slides-refused': { path: string; reason: SlidesReason }
  'file-held': { path: string }
  'lock-held': { folder: string }
  'lock-lost': { folder: string }
  'foreign-picture': { path: string }
  'picture-changed': { path: string }
  /** What the system says. */
  'not-written': { path: string; reason: string }
  'no-brand': { path: string }
  'brand-not-read': { path: string; problem: FileProblem }
  'site-not-written': { folder: string; reason: string }
}
