import type { HintFacts, InitFile } from '../../locales/texts/facts/init.ts'
import type { TextLanguage } from '../../locales/texts/textLanguage.ts'
import type { Told } from '../../locales/texts/told.ts'
import type { FoundPage } from './talkPages.ts'
import { stringify } from 'yaml'
import { CONFIG_NAMES } from '../config/config.ts'
import { type Forge, RECIPES } from './forge.ts'
import { talkPages } from './talkPages.ts'

/** What is known of a folder that talks are to be made in. */
export interface Facts {
  /** Path of the folder from the root of its repository, with `/`; empty for the root. */
  folder: string
  /** Language of the templates. */
  language: TextLanguage
  /** Settings file that is there, as the user knows it (optional). */
  config?: string | undefined
  /** The same file from the root of the repository, with `/` (optional). */
  settings?: string | undefined
  pages: readonly FoundPage[]
  forge?: Forge | undefined
  /** Reads a file of the repository by its path; nothing where there is none. */
  textOf: (path: string) => string | undefined
  /** Workflow that publishes the repository on its forge already, as a path of the repository (optional). */
  publishes?: string | undefined
  /** Whether the user has something of the name in the folder. */
  isTaken: (name: string) => boolean
}

/** Reads a template: of `templates/`, or of `hosting/`. */
export type ReadTemplate = (folder: 'templates' | 'hosting', name: string) => string

/** What only the user can do. */
export type Hint = Told<HintFacts>

/** What is to be done. */
export interface Plan {
  /** New files, by their path in the repository, with `/`. */
  files: Array<{ path: string; content: string; what: InitFile }>
  /** What is there, and stays as it is. */
  there: Array<{ path: string; what: InitFile }>
  /** What only the user can do. */
  hints: Hint[]
}

const SAMPLES = { en: 'talk.md', fr: 'expose.md' } as const
/** Names for the folder of the site; the first is that of the recipes. */
const OUT = ['site', 'talks-site'] as const

/**
 * Tell which files a folder of talks lacks.
 *
 * @param facts
 *   What is known.
 * @param read
 *   Reads our templates.
 */
export function plan(facts: Facts, read: ReadTemplate): Plan {
  const { folder, language, config, pages } = facts
  const made: Plan = { files: [], there: [], hints: [] }
  const inFolder = (name: string): string => (folder ? `${folder}/${name}` : name)
  const chosen = talkPages(pages)
  const sample = SAMPLES[language]
  if (!chosen && !config)
    made.files.push({
      path: inFolder(sample),
      content: read('templates', `talk.${language}.md`),
      what: 'page',
    })
  const out = facts.isTaken(OUT[0]) ? OUT[1] : OUT[0]
  if (config) made.there.push({ path: config, what: 'settings' })
  else {
    const content = read('templates', `config.${language}.yml`)
      .replace(/^pages: .*$/m, () => stringify({ pages: chosen?.pages ?? sample }).trimEnd())
      .replace(/^out: .*$/m, `out: ${out}`)
    made.files.push({ path: inFolder(CONFIG_NAMES[0]), content, what: 'settings-for-all' })
  }
  if (chosen?.isPart && !config) made.hints.push({ id: 'name-talks', path: inFolder(CONFIG_NAMES[0]) })
  addRecipe(made, facts, out, read)
  return made
}

function addRecipe({ files, there, hints }: Plan, facts: Facts, out: string, read: ReadTemplate): void {
  const { forge, textOf, publishes } = facts
  if (!forge) {
    hints.push({ id: 'no-forge' })
    return
  }
  const { template, path } = RECIPES[forge]
  const recipe = forRepository(read('hosting', template), facts, out)
  const call = `npx --yes ${/fabrique-a-diapos@[\d.]+(?: --config \S+)?/.exec(recipe)?.[0] ?? ''} --out ${out}`
  const text = textOf(path)
  if (text !== undefined) {
    there.push({ path, what: 'recipe' })
    if (!text.includes('fabrique-a-diapos')) hints.push({ id: 'recipe-without-talks', path, call })
  } else if (publishes) {
    there.push({ path: publishes, what: 'publisher' })
    hints.push({ id: 'recipe-would-replace', path: publishes, call })
  } else {
    files.push({ path, content: recipe, what: 'recipe-for-forge' })
    if (forge === 'github') hints.push({ id: 'choose-actions' })
  }
}

/**
 * Write a recipe without the words for those who copy it. It runs in the root, so it names the settings of a folder below,
 * and an output folder that is free.
 */
function forRepository(recipe: string, { folder, forge, settings: there }: Facts, out: string): string {
  const quote = forge === 'netlify' ? '\\"' : '"'
  const path = there ?? (folder ? `${folder}/${CONFIG_NAMES[0]}` : CONFIG_NAMES[0])
  // In the root, it is found.
  const settings = path.includes('/') ? ` --config ${/[^\w./-]/.test(path) ? `${quote}${path}${quote}` : path}` : ''
  return recipe
    .replace(/^(?:#.*\n)+/, '')
    .replaceAll(/fabrique-a-diapos@[\d.]+/g, (name) => `${name}${settings}`)
    .replaceAll(/(--out |path: |publish: |publish = "|\[|ls )site\b/g, (_, before: string) => `${before}${out}`)
}
