/**
 * Words of the windows around the slides: the bar, the presenter view, the overview, notes, menus and what is beside them.
 * Short ones: most name a button.
 */
export interface InterfaceWords {
  /** Button: what is on the slide before the last click. */
  previousStep: string
  /** Button: what comes with the next click. */
  nextStep: string
  previousSlide: string
  nextSlide: string
  /** Field in which a number or a title is typed. */
  goTo: string
  /** Link to a slide, by its number. */
  goToSlide: (no: number) => string
  /** Link to the first slide. */
  goToStart: string
  /** Name of the field's list of slides that it finds. */
  found: string

  /** Name of the slides among the views of a deck. */
  slides: string
  /** Name of the presenter view among them. */
  presenter: string
  /** Name of the notes among them. */
  notes: string
  /** Name of the overview among them. */
  overview: string
  /** Button. */
  enterPresenter: string
  /** Button. */
  exitPresenter: string
  /** Button: all slides at once. */
  showOverview: string
  /** Link to the overview with notes. */
  overviewWithNotes: string
  /** Button: a slide in a tab of its own. */
  openSlide: string
  enterFullscreen: string
  exitFullscreen: string
  /** Button: the next way to arrange the presenter view. */
  changeLayout: string
  downloadPdf: string
  close: string
  help: string

  /** Button: light colours instead of dark ones. */
  useLight: string
  /** Button: dark colours instead of light ones. */
  useDark: string
  /** What the colours are, where they cannot be changed. */
  light: string
  /** What the colours are, where they cannot be changed. */
  dark: string

  /** Button: the presenter's cursor is seen by the audience. */
  showCursor: string
  hideCursor: string
  showLaser: string
  hideLaser: string

  showDrawing: string
  hideDrawing: string
  /** Button: the tools stay, and draw no more. */
  stopDrawing: string
  /** Tool. */
  pen: string
  /** Tool. */
  line: string
  /** Tool. */
  arrow: string
  /** Tool. */
  ellipse: string
  /** Tool. */
  rectangle: string
  /** Tool. */
  eraser: string
  strokeWidth: string
  /** Button: a colour to draw with. */
  drawingColour: string
  undo: string
  redo: string
  /** Button: all that is drawn on the slide goes. */
  clearDrawing: string
  /** Button: the tools stay when nobody draws. */
  pinDrawing: string
  unpinDrawing: string

  /** Button: a menu of settings. */
  moreOptions: string
  /** Setting of how a slide is shown. */
  invert: string
  /** Setting of how a slide is shown. */
  brightness: string
  /** Setting of how a slide is shown. */
  contrast: string
  /** Setting of how a slide is shown. */
  saturation: string
  /** Setting of how a slide is shown. */
  sepia: string
  /** Setting of how a slide is shown. */
  hue: string
  /** Setting: `cursor` or `laser`. */
  cursorStyle: string
  cursor: string
  laser: string
  /** Setting: `fit`, or one pixel for each. */
  slideScale: string
  fit: string
  /** Setting: the screen does not go to sleep. */
  keepAwake: string
  /** Setting: a cursor that rests is not seen. */
  hideIdleCursor: string

  /** Button: how windows follow each other. */
  syncSettings: string
  /** Whose window it is: the presenter's, or the one that the audience sees. */
  syncOf: (isPresenter: boolean) => string
  syncMode: string
  /** The window leads others, and follows them. */
  syncBoth: string
  /** The window follows others. */
  syncReceive: string
  /** The window leads others. */
  syncSend: string
  /** The window is on its own. */
  syncOff: string

  /** How to get the menu of the browser. */
  browserMenu: string

  /** A slide without notes. */
  noNotes: string
  largerText: string
  smallerText: string
  /** Name of the notes of a slide. */
  notesOf: (no: number) => string
  /** Words of the notes of a slide. */
  words: (count: number) => string
  /** All of a deck: slides, clicks, words of notes. */
  totals: (slides: number, clicks: number, words: number) => string
  /** Steps of a slide. */
  steps: (count: number) => string

  /** Above the slide that the audience sees. */
  current: string
  /** Above what comes with the next click. */
  next: string
  /** Instead of it, on the last slide. */
  end: string
  /** The other screen, in the presenter view. */
  mirror: string
  mirrorHelp: string
  startMirror: string

  /** Button: a piece of code to the clipboard. */
  copy: string
  copied: string
  /** An address that leads to no slide. */
  notFound: (path: string) => string
  /** A slide that is on its way. */
  loading: string
  /** A slide that did not come. */
  failed: string
  /** A slide that cannot be drawn, on the dev server. */
  broken: string

  /** A slide, said by a screen reader. */
  slideOf: (no: number, total: number, title: string) => string
  /** Above what the next click shows. */
  nextClick: string
  /** The audience sees nothing, in black. */
  blackScreen: string
  /** The audience sees nothing, in white. */
  whiteScreen: string
  /** Where in the page a slide comes from. */
  sourceLine: (source: string, line: number) => string
  /** Button: that line in the editor. */
  editPage: string
  /** View of the presenter: the notes alone, in large letters. */
  prompter: string

  /** The time of day. */
  clock: string
  timeUsed: string
  timeLeft: string
  onTime: string
  ahead: (minutes: number) => string
  behind: (minutes: number) => string
  /** Button: the time rests. */
  pause: string
  /** Button: the time runs. */
  start: string
  /** Button: the time that rests runs again. */
  resume: string
  /** Button: the time is 0 again. */
  reset: string
  /** A talk that nobody hears. */
  rehearsal: string
  /** Button. */
  rehearse: string
  /** Button. */
  endRehearsal: string
  /** Heads of the table of a rehearsal. */
  number: string
  title: string
  planned: string
  used: string
  /** Its last row. */
  total: string
  /** Button: that table to a file. */
  save: string

  /** Name of the list of keys. */
  keys: string
  /** What keys do, where no button does. */
  goToEnd: string
  findSlide: string
  otherWindow: string
  switchColours: string
  pauseOrGoOn: string
  rehearseOrEnd: string
  /** Names of keys, as they are written on keyboards. */
  keySpace: string
  keyEnter: string
  keyBackspace: string
  keyPageDown: string
  keyPageUp: string
  keyHome: string
  keyEnd: string
  keyEscape: string
  keyShift: string
}
