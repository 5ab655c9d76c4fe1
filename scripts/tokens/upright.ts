/**
 * Media query of windows in which slides are a column to scroll: those of phones held upright, where a whole slide would be
 * a stamp. In a window that is wider, or lies, it can be read as it is. Paper is no window.
 */
export const UPRIGHT = 'screen and (max-width: 640px) and (orientation: portrait)'
