import type { createDrauu as create, Drauu, DrawingMode, EventsMap, Options } from 'drauu'

/** How long the first slide has the network to itself, in ms. */
const AFTER = 1000

/** What Slidev's client asks of a board. */
type Board = Pick<
  Drauu,
  | 'options'
  | 'el'
  | 'mounted'
  | 'mode'
  | 'mount'
  | 'unmount'
  | 'undo'
  | 'redo'
  | 'canRedo'
  | 'canUndo'
  | 'clear'
  | 'dump'
  | 'load'
> & { on: <Name extends keyof EventsMap>(name: Name, run: EventsMap[Name]) => void }

/**
 * Make a board to draw on. What draws comes a second after the first slide, which it would hold up; what is told until
 * then, it is told when it is there.
 *
 * @returns
 *   Board.
 */
export function createDrauu(options: Options): Board {
  let board: Drauu | undefined
  let place: Parameters<Drauu['mount']> | undefined
  let drawing = ''
  let mode: DrawingMode | undefined
  const heard: Array<(board: Drauu) => void> = []
  const begin = (make: typeof create): void => {
    board = make(options)
    for (const hear of heard) hear(board)
    if (mode) board.mode = mode
    if (!place) return
    board.mount(...place)
    if (drawing) board.load(drawing)
  }
  setTimeout(() => void import('drauu').then(({ createDrauu }) => begin(createDrauu)), AFTER)
  return {
    options,
    get el() {
      return board?.el ?? null
    },
    get mounted() {
      return board ? board.mounted : place !== undefined
    },
    get mode() {
      return board?.mode ?? mode ?? 'stylus'
    },
    set mode(to) {
      if (board) board.mode = to
      else mode = to
    },
    mount(...at) {
      if (board) board.mount(...at)
      else place = at
    },
    unmount() {
      if (board) board.unmount()
      else place = undefined
    },
    on(name, run) {
      if (board) board.on(name, run)
      else heard.push((board) => board.on(name, run))
    },
    undo: () => board?.undo() ?? false,
    redo: () => board?.redo() ?? false,
    canUndo: () => board?.canUndo() ?? false,
    canRedo: () => board?.canRedo() ?? false,
    dump: () => board?.dump() ?? drawing,
    clear() {
      if (board) board.clear()
      else drawing = ''
    },
    load(svg) {
      if (board) board.load(svg)
      else drawing = svg
    },
  }
}
