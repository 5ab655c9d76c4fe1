/** What stands where a file was expected. */
export type FileKind = 'folder' | 'pipe' | 'socket' | 'device'

/**
 * Why a picture of a page cannot be shown. Only facts: the words for them are in `locales/messages/`. `pictures/` and
 * `files/` find them.
 */
export type PictureProblem =
  | { id: 'not-found' | 'remote' | 'own-computer' | 'no-static-folder' | 'not-in-static-folder' | 'not-beside-page' }
  | { id: 'outside' | 'not-in-project'; folder: string }
  | { id: 'no-file'; kind: FileKind }
  /** Sizes in MB. */
  | { id: 'too-large'; most: number; size: number }
  | { id: 'not-readable'; code: string }
  | { id: 'wrong-ending'; endings: string[] }
  /** Sizes in millions of pixels. */
  | { id: 'too-many-pixels'; most: number; size: number }
  | { id: 'not-permitted' | 'empty' | 'web-page' | 'other-kind' | 'damaged' | 'packed' }
  | { id: 'svg-xml'; reason: string }
  | { id: 'svg-encoding' | 'svg-entities' | 'svg-levels' | 'svg-root' | 'svg-size' | 'svg-too-much' }

/** What is left out of a drawing that is shown; a name in brackets is that of an element. */
export type LeftOut =
  | 'scripts'
  | 'handlers'
  | 'links-that-run'
  | 'animated-links'
  | 'style-sheets'
  | 'loaded'
  | 'drawings'
  | 'pictures'
  | `<${string}>`

/** Why a formula is not drawn. */
export type FormulaProblem =
  | { id: 'not-alone' | 'too-many' | 'too-high' | 'too-deep' | 'no-drawing' | 'more-than-drawing' }
  | { id: 'too-long' | 'too-many-signs'; most: number }
  /** Size in em. */
  | { id: 'too-large'; most: number }
  /** What the library says of it. */
  | { id: 'tex'; reason: string }

/** Why a diagram is not drawn. */
export type DiagramProblem =
  | { id: 'not-alone' | 'too-many' | 'unknown-kind' | 'no-drawing' | 'no-layout' }
  | { id: 'too-many-lines' | 'too-many-arrows' | 'too-long'; most: number }
  | { id: 'odd-name'; name: string }
  /** Text that would be shown with its marks, and text that would not be shown. */
  | { id: 'literal' | 'lost' | 'no-font'; text: string }
  /** What the library says of it. */
  | { id: 'mermaid'; reason: string }
