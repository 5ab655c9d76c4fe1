/** What the audience is shown: the slide, or nothing, in black or white. */
export type Screen = 'shown' | 'black' | 'white'

/** How long was spoken, by slide. */
export interface Timer {
  /** When the slide that is on began to be counted, in ms since 1970; not there while the timer rests. */
  since?: number
  /** Time of each slide so far, in ms, by its number. */
  spent: Readonly<Record<number, number>>
  /** Whether it is a rehearsal. */
  isRehearsal?: boolean
  /** Whether that has ended: its times are looked at. */
  isOver?: boolean
}

/** Where a talk is: what all windows of it share. */
export interface Talk {
  /** Number of the slide. */
  page: number
  clicks: number
  screen: Screen
  timer: Timer
  /** Grows with each change: of two states, the one with the larger stamp is the later; 0 for a window that has not moved. */
  stamp: number
}

/** A talk that has not begun. */
export const NOT_BEGUN: Talk = { page: 1, clicks: 0, screen: 'shown', timer: { spent: {} }, stamp: 0 }

/** Tell whether the timer runs. */
export function isRunning({ since }: Timer): boolean {
  return since !== undefined
}

/**
 * Tell how long was spoken.
 *
 * @param timer
 *   Timer.
 * @param now
 *   Time, in ms since 1970.
 * @returns
 *   Time in ms, without pauses.
 */
export function usedTime({ since, spent }: Timer, now: number): number {
  const before = Object.values(spent).reduce((sum, one) => sum + one, 0)
  return before + (since === undefined ? 0 : Math.max(0, now - since))
}

/**
 * Go to a place; a move away from the first slide starts a timer that has not been used, and the screen is shown again.
 *
 * @param talk
 *   Talk so far.
 * @param place
 *   Where to.
 * @param now
 *   Time, in ms since 1970.
 */
export function moved(talk: Talk, { page, clicks }: Pick<Talk, 'page' | 'clicks'>, now: number): Talk {
  const { timer } = talk
  const starts = talk.page === 1 && page !== 1 && !isRunning(timer) && !Object.keys(timer.spent).length
  const timed = page === talk.page ? timer : starts ? { ...timer, since: now } : counted(talk, now)
  return later({ ...talk, page, clicks, screen: 'shown', timer: timed }, now)
}

/** Show the slide, or nothing in this colour; the same colour again shows the slide. */
export function turned(talk: Talk, screen: Screen, now: number): Talk {
  return later({ ...talk, screen: talk.screen === screen ? 'shown' : screen }, now)
}

/** Let a running timer rest, or a resting one run; one that is over stays as it is. */
export function paused(talk: Talk, now: number): Talk {
  const { isRehearsal, isOver } = talk.timer
  if (isOver) return talk
  const resting = { spent: counted(talk, now).spent, ...(isRehearsal && { isRehearsal }) }
  return later({ ...talk, timer: isRunning(talk.timer) ? resting : { ...resting, since: now } }, now)
}

/** Begin a rehearsal, at the first slide and with the timer at once; or end the one that goes on, with its times kept. */
export function rehearsed(talk: Talk, now: number): Talk {
  const { isRehearsal, isOver } = talk.timer
  if (!isRehearsal || isOver)
    return later({ ...talk, page: 1, clicks: 0, timer: { since: now, spent: {}, isRehearsal: true } }, now)
  return later({ ...talk, timer: { spent: counted(talk, now).spent, isRehearsal: true, isOver: true } }, now)
}

/** Tell whether a talk goes on, or has: a rehearsal would throw its audience back to the first slide. */
export function isSpoken({ timer }: Talk): boolean {
  return !timer.isRehearsal && (isRunning(timer) || Object.keys(timer.spent).length > 0)
}

/** Set the timer to its start. */
export function reset(talk: Talk, now: number): Talk {
  return later({ ...talk, timer: { spent: {} } }, now)
}

/** Timer with the time on the slide that is on counted. */
function counted({ page, timer }: Talk, now: number): Timer {
  const { since, spent } = timer
  if (since === undefined) return timer
  return { ...timer, since: now, spent: { ...spent, [page]: (spent[page] ?? 0) + Math.max(0, now - since) } }
}

/** Clocks of two machines may differ, and a clock can be set back: the stamp grows all the same. */
function later(talk: Talk, now: number): Talk {
  return { ...talk, stamp: Math.max(talk.stamp + 1, now) }
}
