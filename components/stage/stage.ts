import type { Talk } from './talk.ts'
import { ref, shallowRef } from 'vue'
import { NOT_BEGUN } from './talk.ts'

/** Where the talk is; all windows of it have the same. */
export const talk = shallowRef<Talk>(NOT_BEGUN)

/** Digits of the slide that somebody is about to go to. */
export const typed = ref('')

/** Whether the list of keys is open in this window. */
export const isHelpOpen = ref(false)

/** What is told of each change: windows that follow, and what keeps it over a reload. */
const listeners = new Set<(talk: Talk) => void>()

/** Hear of each change that is made in this window. */
export function onChange(listener: (talk: Talk) => void): void {
  listeners.add(listener)
}

/** Change the talk in this window, and thereby in all others. */
export function change(next: Talk): void {
  talk.value = next
  for (const listener of listeners) listener(next)
}
