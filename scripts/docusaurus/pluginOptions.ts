import type { KitOutput } from '../api/makeKit.ts'
import { OUTPUTS } from '../api/makeKit.ts'
import { UserError } from '../system/userError.ts'

/** What a site asks for. */
export interface PluginOptions {
  /** Patterns of files, told from the site: these are talks whatever their front matter says (default: none). */
  include: string[]
  /** Patterns of files that are no talks in any case (default: none). */
  exclude: string[]
  /** Key of the front matter that makes a page a talk, unless it is `false` (default: `deck`). */
  frontMatter: string
  /** Words of the link: for all locales, or by locale (default: in the language of the locale). */
  label: string | Record<string, string> | undefined
  /** Whether a page that fails, or has advice, ends the build (default: it is a warning). */
  strict: boolean
  outputs: readonly KitOutput[]
  /** Browser to print with (default: the first that is found). */
  browser: string | undefined
}

/** What Docusaurus calls a plugin that is there once. */
const DEFAULT_ID = 'default'

/** Each option: what it must be, in words, and whether a value is that. */
const RULES: Record<keyof PluginOptions, [what: string, isGood: (value: unknown) => boolean]> = {
  include: ['a list of patterns such as `docs/talks/**`', isTexts],
  exclude: ['a list of patterns such as `docs/drafts/**`', isTexts],
  frontMatter: ['the name of a key, such as `deck`', isText],
  label: ['a text, or texts by locale such as `{ fr: "Diaporama", en: "Slides" }`', isLabel],
  strict: ['`true` or `false`', (value) => typeof value === 'boolean'],
  outputs: [`a list of ${OUTPUTS.map((name) => `\`${name}\``).join(', ')}`, isOutputs],
  browser: ['the path of a browser, or `bundled`', isText],
}

/**
 * Read the options of a site.
 *
 * @param given
 *   Options as the site gives them; `id` is Docusaurus’s own.
 * @throws UserError
 *   With exit code 2, when one is not known or not what it must be.
 */
export function pluginOptions(given: Record<string, unknown>): PluginOptions {
  const { id = DEFAULT_ID } = given
  if (id !== DEFAULT_ID)
    throw wrong(
      `\`id\` is ${JSON.stringify(id)}, and pages have links to the talks of the plugin without one. Leave it out.`,
    )
  for (const [name, value] of Object.entries(given).filter(([name]) => name !== 'id')) {
    if (!Object.hasOwn(RULES, name))
      throw wrong(`There is no option \`${name}\`. Options: ${Object.keys(RULES).join(', ')}.`)
    const [what, isGood] = RULES[name as keyof PluginOptions]
    if (value !== undefined && !isGood(value))
      throw wrong(`\`${name}\` is ${JSON.stringify(value)}. It must be ${what}.`)
  }
  const options = given as Partial<PluginOptions>
  return {
    include: options.include ?? [],
    exclude: options.exclude ?? [],
    frontMatter: options.frontMatter ?? 'deck',
    label: options.label,
    strict: options.strict ?? false,
    outputs: options.outputs ?? OUTPUTS.slice(0, 4),
    browser: options.browser,
  }
}

function wrong(message: string): UserError {
  return new UserError(`fabrique-a-diapos/docusaurus: ${message}`, 2)
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value !== ''
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every(isText)
}

function isLabel(value: unknown): boolean {
  return (
    isText(value) ||
    (typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(isText))
  )
}

function isOutputs(value: unknown): boolean {
  return Array.isArray(value) && value.every((name) => (OUTPUTS as readonly unknown[]).includes(name))
}
