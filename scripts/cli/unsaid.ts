import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'

/** What was said of a file, as its text was then. */
interface Said {
  text: string
  messages: Set<string>
}

/**
 * Make a memory of what was said of brands: many pages wear one, and a page is converted at each save.
 *
 * @returns
 *   Which messages of a file are to be told: of a brand, those that were not since its text changed; of a page, all.
 */
export function unsaid(): (file: VFile) => VFileMessage[] {
  const known = new Map<string, Said>()
  return (file) => {
    const text = String(file.value)
    const kept = known.get(file.path)
    const said = kept?.text === text ? kept : { text, messages: new Set<string>() }
    known.set(file.path, said)
    return file.messages.filter((message) => {
      if (message.source !== 'brand') return true
      const name = JSON.stringify([message.line, message.column, message.ruleId, message.reason])
      const isNew = !said.messages.has(name)
      said.messages.add(name)
      return isNew
    })
  }
}
