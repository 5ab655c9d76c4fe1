/** Where the page and the outputs of a call are, as absolute paths. */
export interface Paths {
  page: string
  slides: string
  folder: string
  /** Whether the folder was not named, but is the one that every page of that name gets. */
  isDefault?: boolean
}
