import type { Example, NoExample, RuleDoc } from '../../scripts/locales/messages/examples/ruleDoc.ts'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { MessageKey } from '../../scripts/locales/messages/facts.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { severityOf } from '../../scripts/convert/report.ts'
import { findSlides } from '../../scripts/files/findSlides.ts'
import { findPicture } from '../../scripts/files/findPicture.ts'
import { ruleDocs } from '../../scripts/locales/messages/examples/ruleDocs.ts'

/** Longest page, in lines, and longest line, in characters, that is shown whole. */
const MOST = { lines: 22, length: 90 }
const NAMES = { error: 'Error', warning: 'Warning', info: 'Info' }
/** Where the page begins. */
const HEAD = `# Messages

<!-- Made by \`UPDATE=1 node --test test/convert/messages.test.ts\` from \`scripts/locales/messages/\`: edit that. -->

What a run can report on your page. Look for the name at the end of the message. An **info** says what was repaired or left out; there is nothing to do. A **warning** says what is wrong and the way out; the talk is made all the same. An **error** says why no talk is made. Your page is never changed, and what is not on a slide is in its notes.
`

const known = new Map<Example, VFileMessage[]>()

/**
 * Convert an example, once.
 *
 * @returns
 *   What is reported on it.
 */
export function reportsOf(example: Example): VFileMessage[] {
  const found = known.get(example) ?? convertExample(example)
  known.set(example, found)
  return found
}

function convertExample({ page, encoding, files = {} }: Example): VFileMessage[] {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    const data = { findPicture: findPicture({ folder }), findSlides: findSlides({ folder }) }
    const file = new VFile({ path: 'page.md', value: Buffer.from(page, encoding), data })
    try {
      convert(file)
    } catch (error) {
      if (!(error instanceof VFileMessage)) throw error
    }
    return file.messages
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Make the page that explains all rules, `docs/messages.md`. */
export async function messagesPage(): Promise<string> {
  const rules = Object.entries(ruleDocs).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return format([HEAD, ...rules.map(([name, rule]) => ruleText(name, rule))].join('\n'), {
    ...(await resolveConfig('package.json')),
    parser: 'markdown',
  })
}

function ruleText(
  name: string,
  { means, remedy, examples }: Omit<RuleDoc, 'examples'> & { examples: Record<string, Example | NoExample> },
): string {
  const parts = Object.entries(examples).map(([key, example]) =>
    'page' in example
      ? `${example.encoding ? `Saved as ${example.encoding}:\n\n` : ''}${filesText(example)}${fenced(pageText(example))}\n\n${quoted(example)}`
      : `No page is known that leads to it:\n\n> **${NAMES[severityOf(key as MessageKey)]}:** ${example.text}`,
  )
  return `## ${name}\n\n${means}\n\n${parts.join('\n\n')}\n\n**What to do:** ${remedy}\n`
}

function quoted(example: Example): string {
  const { at, text } = example
  const [first] = reportsOf(example)
  const severity = first?.fatal ? 'error' : first?.fatal === false ? 'warning' : 'info'
  return `> **${NAMES[severity]}${at ? `, line ${at.split(':')[0]}` : ''}:** ${text}`
}

function filesText({ files = {} }: Example): string {
  return Object.entries(files)
    .map(([name, content]) => `With \`${name}\`:\n\n${fenced(content)}\n\n`)
    .join('')
}

/** The page as it can be shown: cut, and with names for what cannot be seen. */
function pageText({ page }: Example): string {
  const lines = page
    .trimEnd()
    .replaceAll(/(?!\n)\p{Cc}|[\u202A-\u202E]/gu, (sign) => `⟨U+${sign.charCodeAt(0).toString(16).padStart(4, '0')}⟩`)
    .split('\n')
    .map((line) => (line.length > MOST.length ? `${line.slice(0, MOST.length)}…` : line))
  return (lines.length > MOST.lines ? [...lines.slice(0, 3), '…'] : lines).join('\n')
}

function fenced(text: string): string {
  const mark = text.includes('```') ? '````' : '```'
  return `${mark}text\n${text.trimEnd()}\n${mark}`
}
