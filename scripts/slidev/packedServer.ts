/**
 * What Slidev's server side imports and no deck of ours uses, beside `stubs/serverStubs`: another protocol, typesetters, what
 * asks people to install something, and what finds packages that they installed for all.
 */
export const UNUSED_BY_DECKS = [
  '@antfu/ni',
  '@lillallol/outline-pdf',
  '@modelcontextprotocol/node',
  '@modelcontextprotocol/server',
  '@shikijs/vitepress-twoslash',
  'is-installed-globally',
  'katex',
  'prompts',
  'resolve-global',
  'vite-plugin-inspect',
  'vite-plugin-remote-assets',
  'zod',
]
/** What finds our setup, told from the bundle. */
export const OWN_SETUP = '../slidev/ownSetup.js'

/** Stands for the address of Slidev's client, told from the bundle. */
export const CLIENT = '__CLIENT__'

/** What is changed of Slidev, because it is no longer a package; each must be found. */
export const SERVER_CHANGES: Array<[string, string]> = [
  ['await findPkgRoot("@slidev/client", cliRoot, true)', `fileURLToPath(new URL('${CLIENT}', import.meta.url))`],
  [
    'isInstalledGlobally.value = slash(relative(userRoot, process.argv[1])).includes("/.pnpm/") || invocationNodeModules != null && slash(relative(userRoot, invocationNodeModules)).startsWith("..") || (await import("is-installed-globally")).default;',
    '',
  ],
  // It reads utility classes of the client's, to make no styles of them.
  ['createUnocssPlugin(options, pluginOptions),', ''],
  ['tasks.push(loadModule(path).then(', 'tasks.push((ownSetup(path) ?? loadModule(path)).then('],
]
