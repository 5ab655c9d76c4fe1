import type { SettingsFacts } from '../facts/settings.ts'
import { type Wording, worded } from '../told.ts'
import { settingProblem } from '../../messages/frenchProblems.ts'
import { enCode, vouliezVous } from './phrases.ts'
import { typesetAll } from './typeset.ts'
import { yaml } from './yaml.ts'

/** What is wrong with a line of the settings file, in French. */
export const settings: Wording<SettingsFacts> = typesetAll<SettingsFacts>({
  'no-yaml': ({ problem }) => `Ce fichier ne peut pas être lu : ${worded(yaml, problem)}`,
  'no-keys': () => 'Ce fichier n’a pas de clés. Écrivez des lignes comme `pages: exposes/`.',
  'unknown-key': ({ name, nearest, known }) =>
    `Clé \`${name}\` inconnue.${vouliezVous(nearest)} Clés possibles : ${enCode(known)}.`,
  'deck-key': () =>
    'Clé `deck` inconnue ici. Écrivez au premier niveau ce qui va d’habitude en dessous : `density: brief`.',
  'deck-setting': ({ name, problem }) => `\`${name}\` : ${settingProblem(problem)}`,
  'no-pages': () => '`pages` : écrivez un chemin, comme `exposes/`, ou une liste de chemins.',
  'pages-empty': ({ path }) =>
    `\`pages\` : il n’y a pas de page dans \`${path}\` : aucun fichier ne se termine par \`.md\` ou \`.mdx\`.`,
  'pages-not-found': ({ path, here }) =>
    `\`pages\` : il n’y a pas de page à l’emplacement \`${path}\`. Écrivez ici le nom de votre page${here.length ? `. Il y a dans ce dossier : ${enCode(here)}` : ''}.`,
  'no-path': ({ name }) => `\`${name}\` : écrivez le chemin d’un dossier.`,
  'no-folder': ({ path }) => `\`static\` : \`${path}\` n’est pas un dossier.`,
  'no-address': () => '`site-url` : écrivez une adresse web, comme https://example.org/exposes/.',
  'no-brand': () => '`brand` : écrivez le chemin d’un `_brand.yml`, ou `none`.',
  'brand-not-found': ({ path }) => `\`brand\` : il n’y a pas de fichier \`${path}\`.`,
  'no-switch': ({ name }) => `\`${name}\` : écrivez \`true\` (oui) ou \`false\` (non).`,
  'no-fonts': ({ known }) => `\`fonts\` : écrivez ${known.map((one) => `\`${one}\``).join(' ou ')}.`,
  'no-language': ({ known }) => `\`lang\` : écrivez l’un de ces codes : ${enCode(known)}.`,
})
