import type { Node, Point, Position } from 'unist'
import type { VFile } from 'vfile'
import type { VFileMessage } from 'vfile-message'
import type { Severity } from '../deck/conversion.ts'
import type { Facts, MessageKey, RuleId } from '../locales/messages/facts.ts'
import type { TextLanguage } from '../locales/texts/textLanguage.ts'
import { messagesFor } from '../locales/messages/messagesFor.ts'
import { textLanguageOf } from '../locales/texts/textLanguage.ts'
import { withoutContent } from '../text/withoutContent.ts'

/** Where the rules are explained in each language, from the project's folder: it has no address of its own. */
const DOCS: Record<TextLanguage, string> = { en: 'docs/messages.md', fr: 'docs/fr/messages.md' }

const FATAL = { info: undefined, warning: false, error: true } as const

/** How bad what is reported is, and which stage of the conversion finds it. */
const RULES: Record<MessageKey, readonly [Severity, source: string]> = {
  'author-key': ['warning', 'read'],
  badges: ['info', 'repair'],
  container: ['info', 'read'],
  'container:open': ['warning', 'read'],
  'container:stray': ['warning', 'read'],
  contents: ['info', 'repair'],
  'dead-anchor': ['warning', 'repair'],
  'dead-anchor:none': ['warning', 'repair'],
  diagram: ['warning', 'repair'],
  'diagram:small': ['warning', 'repair'],
  'empty-link': ['info', 'repair'],
  'empty-page': ['error', 'read'],
  'empty-section': ['info', 'outline'],
  'empty-section:break': ['info', 'outline'],
  encoding: ['error', 'read'],
  'encoding:nul': ['error', 'read'],
  'encoding:rtf': ['error', 'read'],
  formula: ['warning', 'repair'],
  'front-matter': ['error', 'read'],
  'front-matter:blank': ['warning', 'read'],
  'front-matter:no-keys': ['warning', 'read'],
  'front-matter:open': ['warning', 'read'],
  'front-matter:tab': ['warning', 'read'],
  'front-matter:text': ['warning', 'read'],
  'front-matter:toml': ['warning', 'read'],
  'front-matter:twice': ['warning', 'read'],
  'heading-jump': ['warning', 'repair'],
  invisible: ['warning', 'repair'],
  language: ['warning', 'read'],
  'link-whitespace': ['info', 'repair'],
  'local-link': ['warning', 'repair'],
  'lost-word': ['warning', 'words'],
  'lost-word:nowhere': ['error', 'words'],
  mdx: ['warning', 'repair'],
  media: ['warning', 'repair'],
  'missing-image': ['warning', 'repair'],
  'missing-image:cover': ['warning', 'repair'],
  'missing-image:text': ['warning', 'repair'],
  'own-slide': ['warning', 'repair'],
  'own-slide:content': ['warning', 'repair'],
  'own-slide:key': ['warning', 'repair'],
  'own-slide:layout': ['warning', 'repair'],
  'own-slide:slot': ['warning', 'repair'],
  'own-slide:picture': ['warning', 'repair'],
  'picture-name': ['warning', 'repair'],
  'nested-link': ['info', 'repair'],
  nesting: ['error', 'read'],
  'no-address': ['warning', 'read'],
  'raw-html': ['warning', 'repair'],
  'raw-html:drawing': ['warning', 'repair'],
  'raw-html:dropped': ['warning', 'repair'],
  'relative-link': ['warning', 'repair'],
  'repeated-word': ['warning', 'repair'],
  'stray-markup': ['warning', 'stringify'],
  'stray-markup:still': ['error', 'stringify'],
  'table-cells': ['info', 'repair'],
  'table-cells:wide': ['info', 'repair'],
  template: ['warning', 'read'],
  'too-high': ['warning', 'fit'],
  'too-much': ['error', 'read'],
  'too-much:levels': ['error', 'read'],
  'too-much:bytes': ['error', 'read'],
  'too-much:embedded': ['error', 'read'],
  'too-much:nested-lists': ['error', 'read'],
  'too-much:front-matter': ['error', 'read'],
  'torn-emoji': ['info', 'repair'],
  'unknown-key': ['warning', 'read'],
  'unknown-key:value': ['warning', 'read'],
  'unknown-key:no-keys': ['warning', 'read'],
  'unknown-key:comment': ['warning', 'read'],
  'unknown-letters': ['warning', 'repair'],
  'unknown-letters:package': ['warning', 'repair'],
  'unsafe-link': ['warning', 'repair'],
  'unsafe-picture': ['warning', 'repair'],
  'wide-code': ['warning', 'fit'],
  'wiki-link': ['info', 'read'],
  'wiki-link:embed': ['warning', 'read'],
}

/** A message that knows what it tells, so that it can be worded again. */
interface ToldMessage extends VFileMessage {
  told?: { key: MessageKey; facts: never }
}

/** Tell how bad what is reported is. */
export function severityOf(key: MessageKey): Severity {
  return RULES[key][0]
}

/**
 * Report something on a page, in the words of `locales/messages/` and the language of the run.
 *
 * @param key
 *   Rule, or one of its variants.
 * @param facts
 *   What the text is made of.
 * @param place
 *   Where; a node, or its position, that has none is as good as nothing (optional).
 * @returns
 *   Message, which is on the file, too.
 */
export function report<Key extends MessageKey>(
  file: VFile,
  key: Key,
  facts: Facts[Key],
  place?: Node | Position | Point | undefined,
): VFileMessage {
  const [severity, source] = RULES[key]
  const ruleId = key.split(':')[0] as RuleId
  const told = { key, facts: facts as never }
  const message: ToldMessage = file.message(textOf(told, file), { place: placeOf(place), ruleId, source })
  message.told = told
  message.fatal = FATAL[severity]
  message.url = urlOf(told, file)
  return message
}

/**
 * Report why no talk can be made of a page, and stop.
 *
 * @throws VFileMessage
 */
export function refuse<Key extends MessageKey>(file: VFile, key: Key, facts: Facts[Key], place?: Point): never {
  throw report(file, key, facts, place)
}

/** Word again what was reported before the language of the page was known, where that is the language to tell it in. */
export function wordInItsLanguage(file: VFile): void {
  if (file.data.speaks !== 'page') return
  for (const message of file.messages as ToldMessage[])
    if (message.told) {
      message.message = message.reason = textOf(message.told, file)
      message.url = urlOf(message.told, file)
    }
}

function textOf({ key, facts }: NonNullable<ToldMessage['told']>, file: VFile): string {
  return withoutContent(withAddresses(messagesFor(languageOf(file))[key](facts), file))
}

function urlOf({ key }: NonNullable<ToldMessage['told']>, file: VFile): string {
  return `${DOCS[languageOf(file)]}#${key.split(':')[0]}`
}

/** Language that is spoken, as far as it is known by now. */
function languageOf({ data: { speaks = 'en', lang } }: VFile): TextLanguage {
  return speaks === 'page' ? (textLanguageOf(lang) ?? 'en') : speaks
}

/** Pictures that the page itself holds are told by what they are, not by their stand-ins. */
function withAddresses(text: string, { data }: VFile): string {
  if (!data.embedded?.size) return text
  // The longest first: one may be the beginning of another.
  return [...data.embedded].toReversed().reduce((told, [name, url]) => told.replaceAll(name, url.slice(0, 200)), text)
}

function placeOf(place: Node | Position | Point | undefined): Position | Point | undefined {
  return place && 'type' in place ? place.position : place
}

declare module 'vfile' {
  interface DataMap {
    /** Language that messages are told in; `page` is that of the page, where it is one of ours (default: English). */
    speaks: TextLanguage | 'page'
  }
}
