/** What a key does. */
export type Action =
  | 'next'
  | 'previous'
  | 'nextSlide'
  | 'previousSlide'
  | 'first'
  | 'last'
  | 'black'
  | 'white'
  | 'otherWindow'
  | 'fullscreen'
  | 'overview'
  | 'search'
  | 'dark'
  | 'pause'
  | 'rehearsal'
  | 'larger'
  | 'smaller'
  | 'help'
  | 'close'

/**
 * Keys by what they do: those of PowerPoint, Keynote, reveal and Slidev, so that whoever knows one of them, and every
 * clicker, finds them here. A clicker sends PageDown, PageUp, `b` or `.`, and F5, which browsers keep for themselves.
 */
export const KEYS: Readonly<Record<Action, readonly string[]>> = {
  next: ['ArrowRight', 'PageDown', ' ', 'Enter', 'n'],
  previous: ['ArrowLeft', 'PageUp', 'Backspace', 'Shift+ '],
  nextSlide: ['ArrowDown', 'Shift+ArrowRight'],
  previousSlide: ['ArrowUp', 'Shift+ArrowLeft'],
  first: ['Home'],
  last: ['End'],
  black: ['b', '.'],
  white: ['w', ','],
  otherWindow: ['p', 's'],
  fullscreen: ['f'],
  overview: ['o', '`'],
  search: ['g'],
  dark: ['d'],
  pause: ['t'],
  rehearsal: ['r'],
  larger: ['+', '='],
  smaller: ['-'],
  help: ['?'],
  close: ['Escape'],
}

const ACTIONS = new Map(
  Object.entries(KEYS).flatMap(([action, keys]) => keys.map((key) => [key, action as Action] as const)),
)
/** Keys that links and buttons are used by. */
const PRESSES = new Set(['Enter', ' '])
/** Keys that scroll a part that was gone to by key. */
const SCROLLS = new Set(['ArrowUp', 'ArrowDown'])
/** Keys that close a dialog: a clicker has no Escape. */
const LEAVES = new Set(['?', 'PageDown', 'PageUp'])
/** Keys that choose a tool of the pen, or put it away; see `useDrawings` of Slidev's client. */
const TOOLS = /^(?:[lasrec\d]|Escape)$/i
/** What of an overview of slides is used by key. */
const CHOOSES = /^(?:Arrow\w+|Enter|\d|Home|End)$/

/** What goes on while a key is held. */
export const HELD: ReadonlySet<Action> = new Set([
  'next',
  'previous',
  'nextSlide',
  'previousSlide',
  'larger',
  'smaller',
])

/** What is known of a key, besides which one it is. */
export interface Around {
  /** What has the focus: a field for text, what is pressed and was gone to by key, what scrolls and was gone to by key. */
  focus?: 'text' | 'press' | 'scroll'
  /** Whether a dialog is open: it is closed before anything else. */
  isAsking?: boolean
  /** Whether the overview of slides is open. */
  isChoosing?: boolean
  /** Whether the pen is out: some letters and digits are its tools. */
  isDrawing?: boolean
  /** Digits of the number that is being typed. */
  typed: string
}

/** What a key is for: an action, a digit of a slide's number, or to go to the slide of that number. */
export type Meaning = { action: Action } | { digit: string } | { go: number }

/** What a key event tells of its key. */
export type Stroke = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>

/**
 * Tell what a key is for.
 *
 * @param stroke
 *   Key, as browsers tell it.
 * @param around
 *   What is open, and what has the focus.
 * @returns
 *   What it is for; nothing where it is the browser's, or for what has the focus.
 */
export function meaningOf(
  stroke: Stroke,
  { focus, isAsking, isChoosing, isDrawing, typed }: Around,
): Meaning | undefined {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey } = stroke
  if (ctrlKey || altKey || metaKey || focus === 'text') return
  if (isAsking && !LEAVES.has(key)) return
  if (isDrawing && TOOLS.test(key)) return
  if (isChoosing && CHOOSES.test(key)) return
  // On a French keyboard the digits of the upper row are written with Shift; `-` is one of them without.
  const digit = /^\d$/.test(key) ? key : /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1]
  if (digit && (typed || key === digit)) return { digit }
  if (key === 'Enter' && typed) return { go: Number(typed) }
  if (focus === 'press' && PRESSES.has(key)) return
  if (focus === 'scroll' && SCROLLS.has(key)) return
  const action = actionOf(key, code, shiftKey)
  if (action) return { action }
  return digit ? { digit } : undefined
}

function actionOf(key: string, code: string, isShifted: boolean): Action | undefined {
  if (isShifted && ACTIONS.has(`Shift+${key}`)) return ACTIONS.get(`Shift+${key}`)
  const found = ACTIONS.get(key.length === 1 ? key.toLowerCase() : key)
  if (found) return found
  // Keyboards of other scripts have the Latin letters in their places.
  const [, letter] = /^Key([A-Z])$/.exec(code) ?? []
  return letter && !/\p{Script=Latin}/u.test(key) ? ACTIONS.get(letter.toLowerCase()) : undefined
}
