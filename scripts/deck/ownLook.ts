/** What lies in the folder beside a page for its deck to wear: on slides, it stands before what is ours. */
export interface OwnLook {
  /** Absolute path of the folder. */
  folder: string
  /** Absolute paths of components, and of layouts, by name. */
  components: Record<string, string>
  layouts: Record<string, string>
  /** Names of the slots of each of its layouts, as far as its file tells them. */
  slots: Record<string, string[]>
  /** Names of files among the components that are none by their name, such as `vote.vue`. */
  misnamed: string[]
  /** Absolute paths of style sheets, or of scripts that import them, in order. */
  styles: string[]
  /** Absolute path of the folder whose files are named from the root: `/photo.jpg`; none where there is none. */
  statics?: string
  /** Hash of all that is read for it. */
  hash: string
  /** Sources of all of these, for their letters. */
  texts: string
}

declare module 'vfile' {
  interface DataMap {
    /** What the page's own folder brings. */
    ownLook: OwnLook
  }
}
