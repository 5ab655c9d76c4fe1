import { attributesIn } from './attributes.ts'
import { isContainer } from './containerKinds.ts'

/** Name behind the marks, then a label in brackets as directives have it. */
const NAMED = /^(?<name>\p{L}[\p{L}\p{N}_.-]*)(?<rest>.*)$/u
/** Name in braces, as MyST has it. */
const BRACED = /^\{(?<name>[\w-]+)\}(?<rest>.*)$/

/** What a fence says of the container that it opens. */
export interface Opening {
  name: string
  title: string
  /** Whether lines such as `:class: x` may follow. */
  hasOptions: boolean
}

/**
 * Read what stands behind the marks of a fence: `tip Title`, `tip[Title]`, `{.tip title="Title"}`, `{tip} Title`.
 *
 * @param mark
 *   Sign that the fence is made of: a colon or a slash.
 * @returns
 *   Name and title; nothing where it is text.
 */
export function containerOpening(mark: string, said: string): Opening | undefined {
  const bare = said.replace(/(?<!:):+$/, '').trimEnd()
  const braced = BRACED.exec(bare)?.groups
  if (braced) return { name: braced['name'] ?? '', title: titleIn(braced['rest'] ?? ''), hasOptions: true }
  const attributes = /^\{([^{}]*)\}$/.exec(bare)
  const given = attributes ? attributesIn(attributes[1] ?? '') : undefined
  if (given) {
    const name = given.classes.find(isContainer) ?? 'div'
    return { name, title: given.values['title'] ?? given.values['name'] ?? '', hasOptions: false }
  }
  const { name, rest = '' } = NAMED.exec(bare)?.groups ?? {}
  if (!name) return
  return { name, title: mark === '/' ? rest.replace(/^[\t ]*\|[\t ]*/, '').trim() : titleIn(rest), hasOptions: false }
}

/** Title behind a name: the label in brackets, what else stands there, or what attributes give. */
function titleIn(rest: string): string {
  const within = /\{([^{}]*)\}$/.exec(rest)
  const attributes = within ? attributesIn(within[1] ?? '') : undefined
  const isFlag = within !== null && /^\s*\w*\s*$/.test(within[1] ?? '')
  const said = (attributes || isFlag ? rest.slice(0, within?.index) : rest).trim()
  const label = /^\[(?<label>(?:\\.|[^\\[\]]|\[(?:\\.|[^\\[\]])*\])*)\](?<more>.*)$/.exec(said)?.groups
  const title = label ? `${label['label'] ?? ''} ${label['more'] ?? ''}`.trim() : said
  return title || (attributes?.values['title'] ?? '')
}
