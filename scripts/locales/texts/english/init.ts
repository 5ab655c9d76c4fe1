import type { InitTexts } from '../facts/init.ts'

/** What `init` says, in English. */
export const init: InitTexts = {
  files: {
    page: 'a page to begin with',
    'settings-for-all': 'settings for all talks',
    settings: 'settings',
    'recipe-for-forge': 'recipe for the forge',
    recipe: 'recipe',
    publisher: 'publishes the repository',
  },
  left: (what) => `${what}, left as it is`,
  hints: {
    'name-talks': ({ path }) =>
      `Nothing tells which of the pages are talks. Name them in \`${path}\`, after \`pages:\`.`,
    'no-forge': () =>
      'No forge was found. Recipes for GitHub, GitLab and Netlify are in the folder `hosting/` of this package.',
    'recipe-without-talks': ({ path, call }) => `\`${path}\` makes no talks. Add to it: \`${call}\`.`,
    'recipe-would-replace': ({ path, call }) =>
      `A recipe of ours would replace the site that \`${path}\` publishes. Add to it: \`${call}\`.`,
    'choose-actions': () => 'In the settings of the repository, choose GitHub Actions as the source of Pages.',
    ignore: ({ folder }) => `Add \`${folder}/\` to \`.gitignore\`.`,
  },
  make: (command) => `Make the talks: \`${command}\``,
  nothing: (command) => `There is nothing to write. Make the talks: \`${command}\``,
}
