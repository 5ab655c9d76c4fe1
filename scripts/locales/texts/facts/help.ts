/** Commands that the help explains. */
export type HelpCommand =
  'init' | 'kit' | 'slides' | 'site' | 'pdf' | 'handout' | 'png' | 'pptx' | 'odp' | 'check' | 'doctor' | 'dev'

/** Options that the help explains. */
export type HelpOption =
  | 'out'
  | 'json'
  | 'explain'
  | 'config'
  | 'format'
  | 'quiet'
  | 'strict'
  | 'static'
  | 'brand'
  | 'fonts'
  | 'browser'
  | 'site-url'
  | 'port'
  | 'host'
  | 'password'
  | 'lang'
  | 'version'
  | 'help'

/** What the value of an option is. */
export type HelpValue = 'path' | 'folder' | 'name' | 'url' | 'number' | 'word' | 'language'

/** Texts of the help. */
export interface HelpTexts {
  /** How the program is called: with one page, and with several. */
  usage: (program: string) => readonly [first: string, second: string]
  purpose: string
  commands: string
  options: string
  /** Name of what runs when no command is named. */
  none: string
  values: Record<HelpValue, string>
  exitCodes: string
  command: Record<HelpCommand, string>
  option: Record<HelpOption, (known: { formats: readonly string[]; languages: readonly string[] }) => string>
}
