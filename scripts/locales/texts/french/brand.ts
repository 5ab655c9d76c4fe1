import type { BrandFacts, FontFacts, FontFileFacts } from '../facts/brand.ts'
import type { FontRole } from '../../../tokens/brandFont.ts'
import { brandFileProblem } from '../../messages/frenchProblems.ts'
import { frenchNumber } from '../../messages/frenchNumber.ts'
import { type Wording, worded } from '../told.ts'
import { fileProblems } from './files.ts'
import { vouliezVous } from './phrases.ts'
import { typesetAll } from './typeset.ts'
import { yaml } from './yaml.ts'

const FILES: Wording<FontFileFacts> = {
  ...fileProblems,
  'no-font': () => 'n’est pas une police lisible. Prenez un fichier TTF, OTF, WOFF ou WOFF2.',
}

const FONTS: Wording<FontFacts> = {
  'no-usable-file': () => 'n’a aucun fichier utilisable.',
  'no-file': () => 'n’a pas de fichier.',
  'several-widths': () => 'a des lettres de largeurs différentes : les colonnes du code ne seraient pas alignées.',
  unnamed: () => 'n’a pas de fichier. Nommez ses fichiers sous `typography.fonts`, avec `source: file`.',
  fetched: ({ source }) =>
    `viendrait de ${source}, et rien n’est téléchargé. Enregistrez ses fichiers et nommez-les avec \`source: file\`.`,
}

/** What letters are for, in French. */
export const fontRoles: Record<FontRole, string> = { text: 'le texte', head: 'les titres', mono: 'le code' }

const COLOUR =
  'n’est pas une couleur. Écrivez-en une comme `"#136a54"`, entre guillemets, ou un nom de `color.palette`.'

/** Cut down: a contrast that is nearly enough is not enough. */
const floor = (contrast: number): string => frenchNumber(Math.floor(contrast * 10) / 10, 1)

/** What is said of the files of a brand, in French. */
export const brand: Wording<BrandFacts> = typesetAll<BrandFacts>({
  'file-not-read': ({ problem }) => `Ce fichier ${worded(fileProblems, problem)} Rien n’en est repris.`,
  'no-yaml': ({ problem }) => `Rien de ce fichier n’est repris : ${worded(yaml, problem)}`,
  'no-keys': ({ key }) =>
    key === undefined
      ? 'Il n’y a pas de clés ici. Écrivez `color:`, `logo:` et ainsi de suite, voir docs/fr/brand.md.'
      : `Il n’y a pas de clés ici. Écrivez-les sous \`${key}:\`, voir docs/fr/brand.md.`,
  'no-list': () => 'Ce n’est pas une liste. Commencez chaque élément par un tiret, sur une ligne à lui.',
  'unknown-key': ({ name, nearest, known }) =>
    `\`${name}\` n’est pas une clé de brand.yml.${vouliezVous(nearest) || ` Clés possibles : ${known.join(', ')}.`}`,
  'no-colour': ({ value }) => `${value === undefined ? 'Cette valeur' : `\`${value}\``} ${COLOUR}`,
  'comment-colour': ({ value }) =>
    `\`${value}\` est un commentaire en YAML, pas une couleur. Mettez-la entre guillemets : \`"${value}"\`.`,
  'no-cover': ({ value, known }) =>
    `\`${value}\` n’est pas un type de couverture. Écrivez l’un de ces mots : ${known.join(', ')}.`,
  'long-footer': ({ most }) =>
    `Ce texte est plus long que le pied d’une diapositive : ramenez-le à ${most} caractères.`,
  'no-family': () => 'Il manque `family`. Donnez le nom de la police.',
  'no-weight': ({ value, least, most }) =>
    `\`${value}\` n’est pas une graisse de police. Écrivez un nombre de ${least} à ${most}, comme 400 ou 700.`,
  'site-not-read': () => 'Les réglages du site n’ont pas pu être lus : son apparence n’est pas reprise.',
  'not-written-out': ({ name }) =>
    `La valeur de \`${name}\` n’est pas écrite ici en toutes lettres : elle n’est pas reprise. Donnez-la dans _brand.yml.`,
  'sheet-not-read': ({ path }) =>
    `La feuille de style \`${path}\` ne peut pas être lue dans ce projet : rien n’en est repris.`,
  contrast: ({ colour, ground, before, text, after, least, shade }) => {
    const set = shade === undefined ? `\`${text}\`` : `sa nuance \`${shade}\`, \`${text}\``
    return `\`${colour}\` a un contraste de ${floor(before)} : 1 sur \`${ground}\`, trop peu pour du texte (il faut ${frenchNumber(least)} : 1). La couleur reste pour les aplats ; le texte prend ${set}, à ${floor(after)} : 1.`
  },
  picture: ({ path, problem, isOfStatics }) =>
    `Le fichier \`${path}\` ${brandFileProblem(problem, isOfStatics)} Il n’est pas montré.`,
  'font-file': ({ path, problem }) => `Le fichier de police \`${path}\` ${worded(FILES, problem)}`,
  'font-file-not-found': ({ path, problem }) => `Le fichier de police \`${path}\` ${brandFileProblem(problem)}`,
  font: ({ family, problem, roles }) =>
    `La police \`${family}\` ${worded(FONTS, problem)} La nôtre sert pour ${roles.map((role) => fontRoles[role]).join(' et ')}.`,
  'may-not-embed': ({ family }) =>
    `La police \`${family}\` dit ne pas pouvoir être incorporée. Elle l’est malgré tout : vérifiez que sa licence le permet.`,
  'letters-missing': ({ family, letters, count }) => {
    const more = count > letters.length ? ` et ${count - letters.length} de plus` : ''
    return `Il manque à \`${family}\` des lettres de cette page : ${letters.join(' ')}${more}. Les nôtres les remplacent.`
  },
})
