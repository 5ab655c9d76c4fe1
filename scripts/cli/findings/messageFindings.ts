import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Finding } from './finding.ts'
import { resolve } from 'node:path'
import { stripInvisible } from '../../text/stripInvisible.ts'

/**
 * Tell the messages of a page as findings.
 *
 * @param file
 *   Page; its path is told from the current folder.
 * @returns
 *   All of them, in their order.
 */
export function messageFindings({ path, messages }: Pick<VFile, 'path' | 'messages'>): Finding[] {
  return messages.map((message) => ({
    path: resolve(path),
    ...placeOf(message),
    severity: message.fatal ? 'error' : message.fatal === undefined ? 'info' : 'warning',
    rule: message.ruleId ?? 'message',
    message: stripInvisible(message.reason),
  }))
}

function placeOf({ place, line, column = 1 }: VFileMessage): Pick<Finding, 'start' | 'end'> {
  if (!line) return {}
  return { start: { line, column }, end: place && 'end' in place ? place.end : undefined }
}
