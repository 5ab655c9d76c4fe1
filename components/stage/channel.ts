import type { Message } from './hears.ts'
import { deckAddress } from './deckAddress.ts'

/**
 * Open what windows of a deck hear each other by: those of one browser that show the same address.
 *
 * @param listener
 *   Hears what the others tell.
 * @returns
 *   Tells the others.
 */
export function openChannel(listener: (message: Message) => void): (message: Message) => void {
  const channel = new BroadcastChannel(`deck-talk ${deckAddress()}`)
  channel.addEventListener('message', ({ data }: MessageEvent<Message>) => listener(data))
  return (message) => channel.postMessage(message)
}
