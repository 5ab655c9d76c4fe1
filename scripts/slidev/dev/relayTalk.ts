import type { ViteDevServer } from 'vite'
import { TALK_EVENT } from '../shell/deckSettings.ts'

/**
 * Hand on to all other windows what one of them tells of the talk: those of another machine hear each other in no other way.
 *
 * @param server
 *   Dev server.
 */
export function relayTalk({ ws }: Pick<ViteDevServer, 'ws'>): void {
  ws.on(TALK_EVENT, (message: unknown, from) => {
    for (const client of ws.clients) if (client !== from) client.send(TALK_EVENT, message)
  })
}
