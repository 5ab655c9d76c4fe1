import type { None } from '../told.ts'

/** What `init` writes, or finds there. */
export type InitFile = 'page' | 'settings-for-all' | 'settings' | 'recipe-for-forge' | 'recipe' | 'publisher'

/** What only the user can do after `init`. */
export interface HintFacts {
  /** Nothing tells which pages are talks: path of the settings. */
  'name-talks': { path: string }
  'no-forge': None
  /** Call of the program to add. */
  'recipe-without-talks': { path: string; call: string }
  'recipe-would-replace': { path: string; call: string }
  'choose-actions': None
  ignore: { folder: string }
}

/** What `init` says. */
export interface InitTexts {
  files: Record<InitFile, string>
  /** What is there and stays. */
  left: (what: string) => string
  hints: { readonly [Id in keyof HintFacts]: (facts: HintFacts[Id]) => string }
  make: (command: string) => string
  nothing: (command: string) => string
}
