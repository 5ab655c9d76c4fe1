import type { VFileMessage } from 'vfile-message'
import { UserError } from '../system/userError.ts'

/** A page that no deck can be made of. Its message is one line for each reason: page, line, column, what is wrong. */
export class PageError extends UserError {
  /** What is wrong, and where. */
  readonly problems: Array<{ line: number | null; column: number | null; ruleId: string; reason: string }>

  constructor(path: string | undefined, messages: VFileMessage[]) {
    const place = ({ line, column }: VFileMessage): string => [path, line, column].filter(Boolean).join(':')
    const lines = messages.map((message) => (place(message) ? `${place(message)}: ${message.reason}` : message.reason))
    super({ id: 'page-refused', lines }, 1, { cause: messages })
    this.name = 'PageError'
    this.problems = messages.map(({ line, column, ruleId, reason }) => ({
      line: line ?? null,
      column: column ?? null,
      ruleId: ruleId ?? '',
      reason,
    }))
  }
}
