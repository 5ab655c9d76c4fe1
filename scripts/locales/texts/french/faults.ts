import type { FaultFacts, FaultView, FoundFacts } from '../facts/faults.ts'
import { frenchNumber } from '../../messages/frenchNumber.ts'
import { type Wording, worded } from '../told.ts'
import { axeHelp } from './axeHelp.ts'
import { nombre } from './phrases.ts'
import { typesetAll } from './typeset.ts'

const VIEWS: Record<FaultView, string> = {
  slides: 'diapositives',
  handout: 'document d’accompagnement',
  reading: 'page de lecture',
  site: 'site',
  'first-slide': 'première diapositive',
}
const ON_VIEWS = { handout: 'au document d’accompagnement', reading: 'à la page de lecture' }
const METADATA = { author: 'l’auteur', subject: 'le sujet', keywords: 'les mots-clés' }
const PARTS = { text: 'de texte', fonts: 'de polices' }

const percent = (part: number): string => `${Math.round(part * 100)} %`
const ofPages = (pages: number[]): string => `${pages.length > 1 ? 'les pages' : 'la page'} ${pages.join(', ')}`

const someWords = (count: number, words: string[]): string =>
  words.map((word) => `\`${word}\``).join(', ') + (count > words.length ? ', …' : '')

/** What a check saw that is wrong, in French. */
export const faults: Wording<FaultFacts> = typesetAll<FaultFacts>({
  'in-view': ({ view, fault }) => `${VIEWS[view]} : ${worded(faults, fault)}`,
  'word-not-shown': ({ file }) => (file === undefined ? 'mot pas montré' : `mot pas montré dans ${file}`),
  'word-missing': ({ view }) => `mot qui manque ${ON_VIEWS[view]}, ou n’y est pas à sa place`,
  shrunk: ({ to }) => `réduite à ${to.replace('.', ',')} pour tenir`,
  clipped: ({ by, most }) => `coupé de ${by} px ; la limite est de ${most} px`,
  'small-type': ({ size, least }) => `écrit en ${frenchNumber(size)} px ; le minimum est de ${least} px`,
  'beyond-slide': ({ by, most }) => `dépasse de la diapositive de ${by} px ; la limite est de ${most} px`,
  'on-footer': ({ by, most }) => `recouvre le pied de page de ${by} px ; la limite est de ${most} px`,
  'on-text': ({ by, other }) => `recouvre « ${other} » de ${by} px`,
  'beyond-margin': ({ by, most }) => `dépasse dans la marge de ${by} px ; la limite est de ${most} px`,
  'on-motif': () => 'recouvre le motif de la couverture',
  'not-drawn': ({ src }) => `le navigateur ne peut pas dessiner l’image \`${src}\``,
  'system-font': () => 'du texte est écrit avec cette police de l’ordinateur, et non avec une police du kit',
  'foreign-request': ({ url }) => `demande ${url}, qui n’est pas du site`,
  'not-loaded': ({ url, status }) => `${url} n’a pas pu être chargé (code ${status})`,
  'browser-error': ({ text }) => `erreur dans le navigateur : ${text}`,
  'script-error': ({ text }) => `erreur dans un script : ${text}`,
  axe: ({ rule, help, message }) =>
    `règle d’accessibilité \`${rule}\` : ${axeHelp(rule, help)}${message ? ` (${message})` : ''}`,
  'title-count': ({ count }) => `${nombre(count, 'titre', 'titres')} au lieu d’un`,
  'wrong-language': ({ found, wanted }) =>
    found === undefined
      ? `la langue n’est pas donnée ; il faut ${wanted}`
      : `la langue est ${found} au lieu de ${wanted}`,
  'no-link': ({ url }) => `aucun lien vers ${url}`,
  'telling-link': () => 'il manque au lien rel="noopener noreferrer"',
  'small-text': ({ size, median, aim }) =>
    `texte courant en ${frenchNumber(size)} px ; la médiane de toutes les diapositives est de ${frenchNumber(median)} px, visez ${aim} px`,
  'low-fill': ({ fill, least }) =>
    `peu remplie (${percent(fill)} de la place, moins de ${percent(least)}) ; ajoutez du texte ou une image, ou laissez ainsi si c’est voulu`,
  'same-title': ({ before }) => `même titre que la diapositive ${before}`,
  'title-again': ({ slides, most }) =>
    `même titre que les diapositives ${slides.join(', ')} ; la limite est de ${most} diapositives`,
  alike: ({ from, to, composition, most }) =>
    `les diapositives ${from} à ${to} sont toutes composées en \`${composition}\` ; la limite est de ${most} de suite`,
  'begins-within': () => 'commence au milieu d’une phrase sans « … »',
  'ends-within': () => 's’arrête au milieu d’une phrase sans « … »',
  'too-heavy': ({ kB, most }) => `${frenchNumber(kB)} ko ; la limite est de ${frenchNumber(most)} ko`,
  'heavy-part': ({ part, kB, most }) =>
    `${frenchNumber(kB)} ko ${PARTS[part]} ; la limite est de ${frenchNumber(most)} ko`,
  'many-requests': ({ count, most }) => `${nombre(count, 'requête', 'requêtes')} ; la limite est de ${most}`,

  'blank-pages': ({ pages }) => `rien sur ${ofPages(pages)}`,
  'no-live-link': ({ url }) => `aucun lien actif vers ${url}`,
  'few-inner-links': ({ found, wanted }) =>
    `${nombre(found, 'lien', 'liens')} à l’intérieur du fichier au lieu de ${wanted}`,
  'text-beyond-margin': ({ text, page, by }) => `« ${text} », page ${page}, dépasse dans la marge de ${by} pt`,
  'text-on-foot': ({ text, page }) => `« ${text} », page ${page}, est sur le pied de page`,
  'wrong-metadata': ({ name, found, wanted }) => `pour ${METADATA[name]} : \`${found}\` au lieu de \`${wanted}\``,
  'no-outline-entry': ({ title }) => `aucun signet pour \`${title}\``,
  'page-count': ({ found, wanted }) =>
    `${nombre(found, 'page', 'pages')} au lieu ${wanted === undefined ? 'd’une au moins' : `de ${wanted}`}`,
  'wrong-paper': ({ pages, paper }) =>
    `${ofPages(pages)} ${pages.length > 1 ? 'ne sont' : 'n’est'} pas au format ${paper}`,
  'no-qr-code': ({ url }) => `aucun code QR lisible pour ${url}`,
  'ua-rule': ({ rule, reason, page, more }) =>
    `règle ${rule} : ${reason}${page === undefined ? '' : ` (page ${page})`}${more ? `, et ${more} de plus` : ''}`,
  'wrong-title': ({ found, wanted }) => `le titre est \`${found}\` au lieu de \`${wanted}\``,
  'words-missing': ({ count, words }) => `${nombre(count, 'mot manque', 'mots manquent')} : ${someWords(count, words)}`,

  'not-opened': ({ reason }) => `le fichier ne peut pas être ouvert : ${reason}`,
  'told-language': ({ found, wanted }) => `le texte est donné en ${found.join(', ')} au lieu de ${wanted}`,
  'few-slide-links': ({ found, wanted }) =>
    `${nombre(found, 'lien', 'liens')} vers des diapositives au lieu de ${wanted}`,
  'local-link': ({ url }) => `un lien mène à cet ordinateur : ${url}`,
  'missing-in-notes': ({ count, words }) =>
    `${nombre(count, 'mot manque', 'mots manquent')} dans les notes : ${someWords(count, words)}`,
  'missing-of-page': ({ count, words }) =>
    `${nombre(count, 'mot de la page manque', 'mots de la page manquent')} : ${someWords(count, words)}`,
  'silent-picture': ({ name }) => `l’image \`${name}\` ne dit pas ce qu’elle montre`,
  'outside-slide': ({ name }) => `\`${name}\` est hors de la diapositive`,
  'slide-count': ({ found, wanted }) => `${nombre(found, 'diapositive', 'diapositives')} au lieu de ${wanted}`,
  untitled: () => 'la diapositive n’a pas de titre',
})

/** What a check looked at and measured, in French. */
export const found: Wording<FoundFacts> = typesetAll<FoundFacts>({
  'of-file': ({ file, found: of }) => `${file} : ${worded(found, of)}`,
  rules: ({ count }) => nombre(count, 'règle respectée', 'règles respectées'),
  paragraphs: ({ count }) => nombre(count, 'paragraphe', 'paragraphes'),
  fonts: ({ count }) => nombre(count, 'police du kit', 'polices du kit'),
  links: ({ slides, handout, reading }) =>
    `${slides} sur les diapositives, ${handout} dans le document d’accompagnement, ${reading} sur la page de lecture`,
  requests: ({ count }) => nombre(count, 'requête', 'requêtes'),
  elements: ({ count }) => nombre(count, 'élément', 'éléments'),
  pictures: ({ count }) => nombre(count, 'image', 'images'),
  compositions: ({ count }) => nombre(count, 'composition', 'compositions'),
  titles: ({ count }) => nombre(count, 'titre', 'titres'),
  filled: ({ part }) => `occupée à ${percent(part)}`,
  words: ({ slides, page }) =>
    `${frenchNumber(slides)} sur les diapositives, ${frenchNumber(page)} dans le document d’accompagnement et la page de lecture`,
  'no-running-text': () => 'aucun texte courant',
  size: ({ px }) => `${frenchNumber(px)} px`,
  weight: ({ text, requests, site }) =>
    `première diapositive ${frenchNumber(text)} ko de texte, ${nombre(requests, 'requête', 'requêtes')} ; site ${frenchNumber(site)} ko`,
  share: ({ found: count, of }) => `${count}/${of}`,
  'ua-rules': ({ found: count, of }) => `${count}/${of} règles`,
  count: ({ count }) => frenchNumber(count),
  beyond: ({ count }) => `${count} au-delà`,
  'as-wanted': ({ isRight }) => (isRight ? 'oui' : 'non'),
  name: ({ name }) => name ?? 'aucun',
})
