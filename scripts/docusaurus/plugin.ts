import type { TalkOutcome, TalkTask } from './makeTalks.ts'
import type { Actions, AllContent, SiteContext } from './site.ts'
import type { SitePage } from './sitePages.ts'
import { existsSync, globSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { basename, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { type TextLanguage, textLanguageOf } from '../locales/texts/textLanguage.ts'
import { systemLanguage } from '../system/systemLanguage.ts'
import { UserError } from '../system/userError.ts'
import { chooseTalks } from './chooseTalks.ts'
import { linkTo } from './linkTo.ts'
import { makeTalks } from './makeTalks.ts'
import { outcomeText } from './outcomeText.ts'
import { inLanguage, wordedIn } from './inLanguage.ts'
import { type PluginOptions, pluginOptions } from './pluginOptions.ts'
import { sitePages } from './sitePages.ts'
import { talkPlace, type TalkPlace } from './talkPlace.ts'
import { talkServer, type TalkServer } from './talkServer.ts'
import { wordsOfPage } from './words.ts'

/** Name of the plugin, and of its folder among the caches of the site. */
const NAME = 'fabrique-a-diapos'

/** What serves the talks of a site while it is written, by its folder and its locale. */
const servers = new Map<string, Promise<TalkServer>>()

/** A page that is a talk. */
interface SiteTalk {
  page: SitePage
  /** Absolute path of its file. */
  path: string
  place: TalkPlace
}

/** Where the links of a page lead. */
interface Links {
  deck: string
  pdf?: string
}

/** What Docusaurus calls. */
export interface Plugin {
  name: string
  getThemePath: () => string
  allContentLoaded: (loaded: { allContent: AllContent; actions: Actions }) => Promise<void>
  postBuild: (built: { outDir: string }) => Promise<void>
}

/**
 * Make the plugin of one locale of a site. A build makes the kits once all pages are known and before any is drawn, so
 * that no page has links to a talk that there is not.
 *
 * @throws UserError
 *   When an option is wrong.
 */
export function plugin(site: SiteContext, given: Record<string, unknown>): Plugin {
  const { siteDir, baseUrl, siteConfig, i18n } = site
  // Whoever builds the site reads what is said; where the system says nothing, the site does.
  const lang = systemLanguage() ?? textLanguageOf(i18n.currentLocale) ?? 'en'
  const options = optionsOf(given, lang)
  const cache = join(siteDir, 'node_modules', '.cache', NAME)
  let talks: SiteTalk[] = []
  /** Folders of kits that go to the built site. */
  let kits: Array<{ from: string; place: TalkPlace }> = []

  const talksOf = (pages: SitePage[]): SiteTalk[] =>
    chooseTalks(pages, options, (pattern) =>
      globSync(pattern, { cwd: siteDir }).map((file) => file.replaceAll('\\', '/')),
    ).map((page) => ({
      page,
      path: page.source.replace(/^@site(?=\/)/, siteDir),
      place: talkPlace(page.permalink, baseUrl),
    }))
  const taskOf = ({ page, path, place }: SiteTalk, pages: SitePage[]): TalkTask => ({
    page: path,
    options: {
      out: join(cache, i18n.currentLocale, place.folder),
      notes: join(cache, 'runs'),
      siteUrl: siteConfig.url + place.path,
      pageUrl: siteConfig.url + page.permalink,
      linkTo: linkTo(page, pages, { url: siteConfig.url, baseUrl }),
      outputs: options.outputs,
      lang,
      strict: options.strict,
      ...(options.browser !== undefined && { browser: options.browser }),
    },
  })
  const made = async (pages: SitePage[]): Promise<SiteTalk[]> => {
    const tell = (outcome: TalkOutcome, place: TalkPlace): void =>
      void process.stderr.write(outcomeText(outcome, place.path, siteDir))
    const tasks = talks.map((talk) => taskOf(talk, pages))
    const outcomes = await makeTalks(tasks, (outcome) => {
      const talk = talks[tasks.indexOf(outcome.task)]
      if (talk) tell(outcome, talk.place)
    })
    const failed = outcomes.filter(({ problem }) => problem !== undefined).length
    if (options.strict && failed) throw new UserError({ id: 'plugin-talks-failed', failed, count: tasks.length })
    const good = talks.filter((_, index) => outcomes[index]?.kit)
    kits = talks.flatMap(({ place }, index) => {
      const from = outcomes[index]?.kit?.folder
      return from === undefined ? [] : { from, place }
    })
    return good
  }
  const builtLinks = ({ place: { path } }: SiteTalk): Links => {
    // Hosts that take the slash away from `…/diapos/` would leave the files of the site without their folder.
    const isOneFile = siteConfig.trailingSlash === false && options.outputs.includes('deck.html')
    return {
      deck: isOneFile ? `${path}deck.html` : path,
      ...(options.outputs.includes('slides.pdf') && { pdf: `${path}slides.pdf` }),
    }
  }
  const ofSite = `${siteDir} ${i18n.currentLocale}`
  // A site that is read again makes its plugins anew.
  void servers.get(ofSite)?.then(({ close }) => close())
  servers.delete(ofSite)
  const livingLinks = async ({ place: { key } }: SiteTalk): Promise<Links> => {
    const server = servers.get(ofSite) ?? talkServer((key) => talks.find(({ place }) => place.key === key)?.path, lang)
    servers.set(ofSite, server)
    return { deck: (await server).url + key }
  }

  return {
    name: NAME,
    getThemePath: () => fileURLToPath(new URL('theme', import.meta.url)),
    allContentLoaded: ({ allContent, actions }) =>
      inLanguage(lang, async () => {
        const pages = sitePages(allContent, siteDir)
        talks = talksOf(pages)
        const isBuild = process.env['NODE_ENV'] === 'production'
        const shown = isBuild ? await made(pages) : talks
        const links = await Promise.all(shown.map((talk) => (isBuild ? builtLinks(talk) : livingLinks(talk))))
        actions.setGlobalData({
          talks: Object.fromEntries(
            shown.map(({ page, place }, index) => [
              place.key,
              { ...links[index], words: wordsOfPage(page.frontMatter, i18n.currentLocale, options.label) },
            ]),
          ),
        })
      }),
    postBuild: ({ outDir }) =>
      inLanguage(lang, async () => {
        for (const { from, place } of kits) {
          const to = join(outDir, place.folder)
          if (existsSync(to)) throw new UserError({ id: 'plugin-page-taken', path: place.path })
          // Notes of the program are for its next run.
          await cp(from, to, { recursive: true, filter: (path) => !basename(path).startsWith('.deck-') })
        }
      }),
  }
}

function optionsOf(given: Record<string, unknown>, lang: TextLanguage): PluginOptions {
  try {
    return pluginOptions(given)
  } catch (error) {
    throw wordedIn(lang, error)
  }
}
