import type { HintFacts, InitTexts } from '../facts/init.ts'
import { typeset, typesetAll } from './typeset.ts'

/** What `init` says, in French. */
export const init: InitTexts = {
  files: {
    page: 'une page pour commencer',
    'settings-for-all': 'réglages de toutes les présentations',
    settings: 'réglages',
    'recipe-for-forge': 'recette pour la forge',
    recipe: 'recette',
    publisher: 'publie le dépôt',
  },
  left: (what) => `${what}, laissé tel quel`,
  hints: typesetAll<HintFacts>({
    'name-talks': ({ path }) =>
      `Rien ne dit quelles pages sont des présentations. Nommez-les dans \`${path}\`, après \`pages:\`.`,
    'no-forge': () =>
      'Aucune forge n’a été trouvée. Des recettes pour GitHub, GitLab et Netlify sont dans le dossier `hosting/` de ce paquet.',
    'recipe-without-talks': ({ path, call }) => `\`${path}\` ne fait pas de présentations. Ajoutez-y : \`${call}\`.`,
    'recipe-would-replace': ({ path, call }) =>
      `Notre recette remplacerait le site que \`${path}\` publie. Ajoutez-y : \`${call}\`.`,
    'choose-actions': () => 'Dans les réglages du dépôt sur GitHub, choisissez GitHub Actions comme source de Pages.',
    ignore: ({ folder }) => `Ajoutez \`${folder}/\` à \`.gitignore\`.`,
  }),
  make: (command) => typeset(`Pour faire les présentations : \`${command}\``),
  nothing: (command) => typeset(`Il n’y a rien à écrire. Pour faire les présentations : \`${command}\``),
}
