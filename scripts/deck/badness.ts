/** Kinds of what is bad about a slide, by which compositions compete; `convert/arrange/` says how much each counts. */
export type Badness =
  | 'slide'
  | 'emptyRoom'
  | 'smallType'
  | 'unsaid'
  | 'vagueTitle'
  | 'dense'
  | 'cut'
  | 'unfit'
  | 'again'
  | 'tintedTwice'
  | 'sameTitle'
  | 'parted'
