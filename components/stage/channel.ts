import type { Message } from './hears.ts'
import { HOT_GLOBAL, TALK_EVENT } from '../../scripts/slidev/shell/deckSettings.ts'
import { deckAddress } from './deckAddress.ts'

/** What the dev server hands on to windows of other machines. */
interface Relay {
  on: (event: string, listener: (message: Message) => void) => void
  send: (event: string, message: Message) => void
}

/**
 * Open what windows of a deck hear each other by: those of one browser that show the same address; and all that the dev
 * server shows the deck to.
 *
 * @param listener
 *   Hears what the others tell.
 * @returns
 *   Tells the others.
 */
export function openChannel(listener: (message: Message) => void): (message: Message) => void {
  const channel = new BroadcastChannel(`deck-talk ${deckAddress()}`)
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => listener(data))
  const relay = (globalThis as Record<string, unknown>)[HOT_GLOBAL] as Relay | undefined
  relay?.on(TALK_EVENT, listener)
  return (message) => {
    channel.postMessage(message)
    relay?.send(TALK_EVENT, message)
  }
}
