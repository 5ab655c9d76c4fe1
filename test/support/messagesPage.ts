import type { Severity } from '../../scripts/deck/conversion.ts'
import type { RuleId } from '../../scripts/locales/messages/facts.ts'
import type { TextLanguage } from '../../scripts/locales/texts/textLanguage.ts'
import type { Example, NoExample } from '../../scripts/locales/messages/examples/ruleDoc.ts'
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
import { messagesFor } from '../../scripts/locales/messages/messagesFor.ts'
import { ruleTextsFor } from '../../scripts/locales/messages/examples/ruleTextsFor.ts'
import { typeset } from '../../scripts/locales/texts/french/typeset.ts'
import { ruleDocs } from '../../scripts/locales/messages/examples/ruleDocs.ts'

/** Longest page, in lines, and longest line, in characters, that is shown whole. */
const MOST = { lines: 22, length: 90 }
/** How bad a message is, and what comes behind its place. */
const NAMES: Record<TextLanguage, Record<Severity, string>> = {
  en: { error: 'Error', warning: 'Warning', info: 'Info' },
  fr: { error: 'Erreur', warning: 'Avertissement', info: 'Info' },
}
/** What the page says around the examples; its language takes its blanks from `colon`. */
const WORDS = {
  en: {
    line: 'line',
    colon: ':',
    saved: (encoding: string) => `Saved as ${encoding}:`,
    with: (name: string) => `With \`${name}\`:`,
    noPage: 'No page is known that leads to it:',
    remedy: 'What to do:',
  },
  fr: {
    line: 'ligne',
    colon: '\u202F:',
    saved: (encoding: string) => `Enregistré en ${encoding}\u202F:`,
    with: (name: string) => `Avec \`${name}\`\u202F:`,
    noPage: 'On ne connaît aucune page qui y mène\u202F:',
    remedy: 'Que faire\u202F:',
  },
}
/** Where the page begins. */
const HEAD: Record<TextLanguage, string> = {
  en: `# Messages

[En français](fr/messages.md)

<!-- Made by \`UPDATE=1 node --test test/convert/messages.test.ts\` from \`scripts/locales/messages/\`: edit that. -->

What a run can report on your page. Look for the name at the end of the message. An **info** says what was repaired or left out; there is nothing to do. A **warning** says what is wrong and the way out; the talk is made all the same. An **error** says why no talk is made. Your page is never changed, and what is not on a slide is in its notes.
`,
  fr: `# Messages

[In English](../messages.md)

<!-- Fait par \`UPDATE=1 node --test test/convert/messages.test.ts\` d’après \`scripts/locales/messages/\` : c’est là qu’il faut écrire. -->

Ce que le programme peut vous dire de votre page. Cherchez le nom qui est à la fin du message. Une **info** dit ce qui a été réparé ou laissé de côté ; il n’y a rien à faire. Un **avertissement** dit ce qui ne va pas et comment en sortir ; la présentation est faite malgré tout. Une **erreur** dit pourquoi aucune présentation n’est faite. Votre page n’est jamais modifiée, et ce qui n’est pas sur une diapositive est dans ses notes.
`,
}

const known = new Map<string, VFileMessage[]>()

/**
 * Convert an example, once.
 *
 * @returns
 *   What is reported on it.
 */
export function reportsOf(example: Example, lang: TextLanguage = 'en'): VFileMessage[] {
  const key = JSON.stringify([lang, example])
  const found = known.get(key) ?? convertExample(example, lang)
  known.set(key, found)
  return found
}

function convertExample({ page, encoding, files = {} }: Example, speaks: TextLanguage): VFileMessage[] {
  const folder = mkdtempSync(join(tmpdir(), 'messages-'))
  try {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
    const data = { findPicture: findPicture({ folder }), findSlides: findSlides({ folder }), speaks }
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

/** Make the page that explains all rules: `docs/messages.md`, and its sister in French. */
export async function messagesPage(lang: TextLanguage): Promise<string> {
  const rules = Object.entries(ruleDocs).toSorted(([a], [b]) => (a < b ? -1 : 1))
  return format(
    [
      lang === 'fr' ? typeset(HEAD.fr) : HEAD.en,
      ...rules.map(([name, rule]) => ruleText(name as RuleId, rule, lang)),
    ].join('\n'),
    {
      ...(await resolveConfig('package.json')),
      parser: 'markdown',
    },
  )
}

function ruleText(
  name: RuleId,
  { examples }: { examples: Record<string, Example | NoExample> },
  lang: TextLanguage,
): string {
  const { means, remedy } = ruleTextsFor(lang)[name]
  const words = WORDS[lang]
  const parts = Object.entries(examples).map(([key, example]) =>
    'page' in example
      ? `${example.encoding ? `${words.saved(example.encoding)}\n\n` : ''}${filesText(example, lang)}${fenced(pageText(example))}\n\n${quoted(example, lang)}`
      : `${words.noPage}\n\n> **${NAMES[lang][severityOf(key as MessageKey)]}${words.colon}** ${messagesFor(lang)[key as MessageKey](example.facts as never)}`,
  )
  return `## ${name}\n\n${means}\n\n${parts.join('\n\n')}\n\n**${words.remedy}** ${remedy}\n`
}

function quoted(example: Example, lang: TextLanguage): string {
  const { at } = example
  const [first] = reportsOf(example, lang)
  const { line, colon } = WORDS[lang]
  const severity = first?.fatal ? 'error' : first?.fatal === false ? 'warning' : 'info'
  return `> **${NAMES[lang][severity]}${at ? `, ${line} ${at.split(':')[0]}` : ''}${colon}** ${first?.reason}`
}

function filesText({ files = {} }: Example, lang: TextLanguage): string {
  return Object.entries(files)
    .map(([name, content]) => `${WORDS[lang].with(name)}\n\n${fenced(content)}\n\n`)
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
