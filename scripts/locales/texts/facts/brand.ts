import type { PictureProblem } from '../../../deck/problems.ts'
import type { FontRole } from '../../../tokens/brandFont.ts'
import type { None, Told } from '../told.ts'
import type { FileProblem, FileProblemFacts } from './files.ts'
import type { YamlProblem } from './yaml.ts'

/** Why a file is no font that can be used. */
export interface FontFileFacts extends FileProblemFacts {
  'no-font': None
}

/** Why a font is not used. */
export interface FontFacts {
  'no-usable-file': None
  'no-file': None
  'several-widths': None
  unnamed: None
  /** Only a service of somebody else has it. */
  fetched: { source: string }
}

/** What is said of the files of a brand. */
export interface BrandFacts {
  'file-not-read': { problem: FileProblem }
  'no-yaml': { problem: YamlProblem }
  'no-keys': { key?: string }
  'no-list': None
  /** Known ones where none is near. */
  'unknown-key': { name: string; nearest?: string | undefined; known: readonly string[] }
  'no-colour': { value?: string }
  'comment-colour': { value: string }
  'no-cover': { value: string; known: readonly string[] }
  'long-footer': { most: number }
  'no-family': None
  'no-weight': { value: string; least: number; most: number }
  'site-not-read': None
  'not-written-out': { name: string }
  'sheet-not-read': { path: string }
  /** Contrasts as in WCAG 2.2; `shade` is the name of the colour in the palette, if it is one of the brand's. */
  contrast: {
    colour: string
    ground: string
    before: number
    text: string
    after: number
    least: number
    shade?: string | undefined
  }
  /** Whether its path is told from the folder of static files. */
  picture: { path: string; problem: PictureProblem; isOfStatics: boolean }
  'font-file': { path: string; problem: Told<FontFileFacts> }
  'font-file-not-found': { path: string; problem: PictureProblem }
  /** What ours is used for instead. */
  font: { family: string; problem: Told<FontFacts>; roles: FontRole[] }
  'may-not-embed': { family: string }
  /** Those that are listed, and how many there are. */
  'letters-missing': { family: string; letters: string[]; count: number }
}
