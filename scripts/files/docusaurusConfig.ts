/** What the settings of a Docusaurus site can end in: `docusaurus.config.ts`. */
export const CONFIG_ENDINGS = ['js', 'ts', 'mjs', 'mts', 'cjs', 'cts']
