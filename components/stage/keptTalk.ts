import type { Talk } from './talk.ts'
import { deckAddress } from './deckAddress.ts'
import { store, stored } from './stored.ts'
import { NOT_BEGUN } from './talk.ts'

/** Keep a talk for as long as its window is open, over reloads. */
export function keep(talk: Talk): void {
  store(name(), talk)
}

/** Read the talk that this window had before it was loaded; one that has not begun where there is none. */
export function keptTalk(): Talk {
  return { ...NOT_BEGUN, ...stored(name()) }
}

function name(): string {
  return `deck-talk ${deckAddress()}`
}
