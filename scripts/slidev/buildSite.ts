import type { OwnLook } from '../deck/ownLook.ts'
import type { InlineConfig, Plugin, Rolldown } from 'vite'
import type { BrandFont } from '../tokens/brandFont.ts'
import { cp, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { build as bundle, createLogger } from 'vite'
import { COMPILE_FLAGS } from './options/compileFlags.ts'
import { bundledPackages } from './shell/bundledPackages.ts'
import { kitLinks } from '../html/kitLinks.ts'
import { LICENCES, licenceNotices } from '../licences/licenceNotices.ts'
import { licenceOf } from '../licences/licenceOf.ts'
import { projectFingerprint } from '../system/projectFingerprint.ts'
import { packageFolder } from '../system/packageFolder.ts'
import { PROJECT_ROOT } from '../system/projectRoot.ts'
import { oneAtATime } from '../system/oneAtATime.ts'
import { resolveOptions, ViteSlidevPlugin } from './slidevApi.ts'
import { cachedShell, kindOfShell } from './shell/cachedShell.ts'
import { UserError } from '../system/userError.ts'
import { disableFeatures } from './options/disableFeatures.ts'
import { withoutPaths } from './options/withoutPaths.ts'
import { deckPlugin } from './shell/deckPlugin.ts'
import { brandFontsPlugin } from './plugins/brandFontsPlugin.ts'
import { metaTagsPlugin } from './plugins/metaTagsPlugin.ts'
import { indexHtmlPlugin } from './shell/indexHtmlPlugin.ts'
import { ownLookError } from './ownLookError.ts'
import { ownLookPlugin } from './plugins/ownLookPlugin.ts'
import { saidInHtmlPlugin } from './plugins/saidInHtmlPlugin.ts'
import { saidMarkersPlugin } from './plugins/saidMarkersPlugin.ts'
import { sharedModules } from './shell/sharedModules.ts'
import { slidevOptions, withOwnLook } from './withOwnLook.ts'
import { slideNamesPlugin } from './plugins/slideNamesPlugin.ts'

// It takes long, and this process waits for its first deck.
projectFingerprint(PROJECT_ROOT)

/** Names of pictures of formulas. */
const FORMULA = /\bmedia\/formulas?-/
/** What draws them. */
const FORMULAS = 'mathjax-full'
/** Plugins for what is in the shell: slides have no shared state. */
const FOR_SHELL = /^(?:vite-plugin-vue-server-ref|deck:(?:glob-files|client-stubs|smaller|mend|interface|geometry))$/

/** What is known of a site besides its deck. */
export interface SiteFacts {
  /** Address that people will find it at, with a slash at the end. */
  siteUrl?: string | undefined
  /** Names of what else will be in the folder, and the deck leads to; it leads nowhere without. */
  outputs?: readonly string[]
  /** Line of the page that each slide begins in, in order; 0 for one that it has no text of. */
  lines?: number[]
  /** Fonts of the brand that it wears. */
  fonts?: BrandFont[]
  /** What it wears beside our look (optional). */
  ownLook?: OwnLook
}

/**
 * Build the static site of a deck: one Vite build of its slides, on what all decks have in common. No two run at once in
 * a process: plugins keep what they read by name for all builds, so that one deck would get titles of the other.
 *
 * @param entry
 *   Absolute path of the deck.
 * @param outDir
 *   Absolute path of the folder to fill; what is in it stays.
 * @param about
 *   What else is known of the site (optional).
 * @returns
 *   Promise that resolves when the site is there.
 * @throws
 *   When Slidev or Vite cannot build the deck; a UserError when it cannot be written.
 */
export const buildSite = oneAtATime(build)

async function build(
  entry: string,
  outDir: string,
  { siteUrl, outputs, lines, fonts = [], ownLook }: SiteFacts = {},
): Promise<void> {
  const slidev = withOwnLook(withoutPaths(disableFeatures(await resolveOptions({ entry }, 'build'))), ownLook)
  Object.assign(slidev.data.config, { lines })
  const root = dirname(entry)
  const inShell = sharedModules(PROJECT_ROOT, slidev.clientRoot, kindOfShell(slidev))
  const { folder, entry: shell, first, licences } = await cachedShell(slidev)
  const index = join(root, 'index.html')
  const plugins = ((await ViteSlidevPlugin(slidev, slidevOptions(ownLook))) as unknown[]).flat(Infinity) as Array<
    Plugin | undefined
  >
  const config: InlineConfig = {
    root,
    publicDir: join(PROJECT_ROOT, 'public'),
    configFile: false,
    logLevel: 'warn',
    // What is wrong is thrown, too.
    customLogger: { ...createLogger('warn'), error: () => undefined },
    build: {
      outDir,
      emptyOutDir: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: { input: { index }, checks: { pluginTimings: false } },
    },
    define: COMPILE_FLAGS,
    plugins: [
      deckPlugin(inShell, `./${basename(shell)}`, ownLook),
      ownLook && ownLookPlugin(ownLook),
      indexHtmlPlugin(
        index,
        slidev,
        first,
        outputs && kitLinks(outputs, String(slidev.data.headmatter['lang'] ?? 'en')),
      ),
      metaTagsPlugin(slidev, siteUrl),
      brandFontsPlugin(slidev, fonts),
      slideNamesPlugin(),
      saidInHtmlPlugin(),
      saidMarkersPlugin(),
      plugins.filter((plugin) => plugin && !FOR_SHELL.test(plugin.name)),
    ],
  }
  try {
    await cp(join(folder, 'assets'), join(outDir, 'assets'), { recursive: true })
    const { output } = (await bundle(config)) as Rolldown.RolldownOutput
    const drawn = slidev.data.slides.some(({ source }) => FORMULA.test(source.raw))
      ? packageFolder(FORMULAS)
      : undefined
    const folders = new Set([...bundledPackages(output, root), ...(drawn ? [drawn] : [])])
    const held = [...licences, ...[...folders].map((folder) => licenceOf(folder, packageFolder))]
    const named = new Map(held.map((licence) => [`${licence.name} ${licence.version}`, licence]))
    await writeFile(join(outDir, LICENCES), licenceNotices([...named.values()]))
  } catch (error) {
    const told = ownLook && ownLookError(error, ownLook)
    if (told) throw told
    // The bundler wraps what the system says in a report of its own, with the stack of another language.
    const reason = /Caused by:\s+(.+) \(os error/.exec(error instanceof Error ? error.message : '')?.[1]
    throw reason ? new UserError({ id: 'site-not-written', folder: outDir, reason }) : error
  }
}
