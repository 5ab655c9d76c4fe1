import type { ErrorPayload } from 'vite'
import { VFileMessage } from 'vfile-message'

/**
 * Say what keeps a page from becoming a deck, for the browser that shows it.
 *
 * @param error
 *   What the conversion threw; its cause may be messages with their places.
 * @param page
 *   Absolute path of the page.
 * @returns
 *   What Vite lays over the deck.
 */
export function errorOverlay(error: unknown, page: string): ErrorPayload['err'] {
  const causes = error instanceof Error && Array.isArray(error.cause) ? error.cause : []
  const messages = causes.filter((cause) => cause instanceof VFileMessage)
  const [first] = messages
  const lines = messages.map(({ line, column, reason }) => `${line ?? 1}:${column ?? 1} ${reason}`)
  return {
    message: lines.join('\n') || (error instanceof Error ? error.message : String(error)),
    stack: '',
    id: page,
    ...(first && { loc: { file: page, line: first.line ?? 1, column: first.column ?? 1 } }),
  }
}
