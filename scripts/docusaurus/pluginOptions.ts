import type { KitOutput } from '../api/makeKit.ts'
import { DEFAULT_OUTPUTS, OUTPUTS } from '../api/makeKit.ts'
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

/** Whether the value of each option is what it must be. */
const RULES: Record<keyof PluginOptions, (value: unknown) => boolean> = {
  include: isTexts,
  exclude: isTexts,
  frontMatter: isText,
  label: isLabel,
  strict: (value) => typeof value === 'boolean',
  outputs: isOutputs,
  browser: isText,
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
  if (id !== DEFAULT_ID) throw new UserError({ id: 'plugin-id', given: String(JSON.stringify(id)) }, 2)
  for (const [name, value] of Object.entries(given).filter(([name]) => name !== 'id')) {
    if (!Object.hasOwn(RULES, name))
      throw new UserError({ id: 'unknown-plugin-option', name, known: Object.keys(RULES) }, 2)
    const option = name as keyof PluginOptions
    if (value !== undefined && !RULES[option](value))
      throw new UserError(
        { id: 'plugin-option-value', name: option, value: String(JSON.stringify(value)), known: OUTPUTS },
        2,
      )
  }
  const options = given as Partial<PluginOptions>
  return {
    include: options.include ?? [],
    exclude: options.exclude ?? [],
    frontMatter: options.frontMatter ?? 'deck',
    label: options.label,
    strict: options.strict ?? false,
    outputs: options.outputs ?? DEFAULT_OUTPUTS,
    browser: options.browser,
  }
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
