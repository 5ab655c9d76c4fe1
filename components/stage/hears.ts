import type { Talk } from './talk.ts'

/** What a window is for: who presents, or who looks. */
export type Role = 'presenter' | 'audience'

/** What windows of a talk tell each other. */
export interface Message {
  role: Role
  talk: Talk
  /** Whether the window has just come, and asks where the others are. */
  asks?: boolean
  /** When it was sent, in ms since 1970: another machine's clock may differ. */
  now: number
}

/** What a message does to a window. */
export interface Heard {
  /** Where the window goes; nothing where it stays. */
  talk?: Talk
  /** Whether the window tells all others where it is now. */
  tells: boolean
}

/** Difference of two clocks that is no more than the way of a message takes, in ms. */
const ON_ITS_WAY = 2000

/**
 * Decide what a window does with what another tells it.
 *
 * Presenters and audience follow each other. Two readers of one site do not: their windows have no presenter between them.
 * A presenter hands on what one window of the audience did, so that the others follow.
 *
 * @param own
 *   The window.
 * @param message
 *   What it is told.
 * @param now
 *   Time, in ms since 1970.
 */
export function hears(own: { role: Role; talk: Talk }, message: Message, now: number): Heard {
  if (own.role === 'audience' && message.role === 'audience') return { tells: false }
  const isNews = message.talk.stamp > own.talk.stamp
  const tells = (message.asks ?? false) || (isNews && message.role === 'audience')
  return isNews ? { talk: onOwnClock(message, now), tells } : { tells }
}

function onOwnClock({ talk, now: sent }: Message, now: number): Talk {
  const { timer } = talk
  const off = now - sent
  if (timer.since === undefined || Math.abs(off) < ON_ITS_WAY) return talk
  return { ...talk, timer: { ...timer, since: timer.since + off } }
}
