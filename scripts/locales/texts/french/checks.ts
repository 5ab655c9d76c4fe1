import type { BrandRuleName, CheckName, CheckText, RuleText } from '../facts/checks.ts'
import { typeset } from './typeset.ts'

/** What is to be done about what is ours. */
const REPORT = 'Si la page vous paraît juste, signalez-le-nous : cela ne devrait pas arriver.'

/** Set what is said of rules as French does. */
function set<Name extends string, Text extends RuleText>(rules: Record<Name, Text>): Record<Name, Text> {
  const all = Object.entries<Text>(rules).map(([name, rule]) => [
    name,
    { ...rule, means: typeset(rule.means), remedy: typeset(rule.remedy) },
  ])
  return Object.fromEntries(all) as Record<Name, Text>
}

/** All checks, in French. */
export const checks: Record<CheckName, CheckText> = set<CheckName, CheckText>({
  words: {
    name: 'mots',
    means:
      'Il manque des mots de la page. Un mot absent du document d’accompagnement ou de la page de lecture, et une diapositive qui montre moins de la moitié des siens, empêchent la présentation ; une diapositive à laquelle il n’en manque que quelques-uns est un conseil, car ses notes les ont.',
    remedy: REPORT,
  },
  overflow: {
    name: 'débordement',
    means:
      'Quelque chose dépasse de sa diapositive, est coupé, recouvre un autre texte, ou est écrit trop petit pour être lu de loin.',
    remedy: 'Raccourcissez le passage, coupez-le avec `<!-- deck: break -->`, ou faites-en deux sections.',
  },
  pictures: {
    name: 'images',
    means: 'Le navigateur ne peut pas dessiner une image.',
    remedy: 'Ouvrez le fichier dans un navigateur. Enregistrez-le à nouveau en PNG, JPEG, WebP ou SVG.',
  },
  fonts: {
    name: 'polices',
    means: 'Un texte est écrit avec une police qui n’est pas dans le kit : il change d’un ordinateur à l’autre.',
    remedy: REPORT,
  },
  network: {
    name: 'réseau',
    means:
      'Le diaporama demande quelque chose à un autre site, tente ce que ses règles interdisent, ou a une erreur dans un script.',
    remedy: REPORT,
  },
  accessibility: {
    name: 'accessibilité',
    means: 'axe-core trouve un écart aux règles WCAG 2.2 A ou AA ; ou une diapositive n’a pas de titre, ou en a deux.',
    remedy: 'Le message nomme la règle et l’élément. Donnez un texte aux images, et un titre à chaque section.',
  },
  links: {
    name: 'liens',
    means:
      'Un lien de la page n’est pas sur une diapositive, dans le document d’accompagnement ou sur la page de lecture.',
    remedy: REPORT,
  },
  type: {
    name: 'taille',
    means: 'La moitié du texte courant est écrite en moins de 36 px.',
    remedy: 'Raccourcissez les diapositives que le message nomme, ou coupez-les avec `<!-- deck: break -->`.',
  },
  room: {
    name: 'place',
    means: 'Ce qui est sous le titre d’une diapositive occupe moins de 45 % de la place.',
    remedy: 'Réunissez-la avec la suite (`<!-- deck: keep -->`), ou dites-en plus.',
  },
  titles: {
    name: 'titres',
    means: 'Des diapositives ont le même titre.',
    remedy: 'Donnez à chaque partie un titre à elle, ou écrivez-en un : `<!-- deck: title=… -->`.',
  },
  rhythm: {
    name: 'rythme',
    means: 'Trois diapositives de suite sont composées de la même façon.',
    remedy: 'Écrivez l’une des parties autrement : une liste, une citation, une image.',
  },
  cuts: {
    name: 'coupes',
    means: 'Un paragraphe commence ou s’arrête au milieu d’une phrase de la page sans « … ».',
    remedy: REPORT,
  },
  weight: {
    name: 'poids',
    means: 'Le site, le fichier unique ou un PDF pèse plus que sa limite.',
    remedy: 'Coupez la page en plusieurs ; les images de la page ne comptent pas.',
  },
  'PDF pages': { name: 'PDF pages', means: 'Un PDF a trop peu de pages, ou trop.', remedy: REPORT },
  'PDF paper': {
    name: 'PDF papier',
    means: 'Les pages d’un PDF n’ont pas le format qu’elles devraient.',
    remedy: REPORT,
  },
  'PDF margins': {
    name: 'PDF marges',
    means: 'Un texte dépasse des marges d’une page, ou est coupé à son bord.',
    remedy: REPORT,
  },
  'PDF blank pages': { name: 'PDF pages vides', means: 'Une page d’un PDF est vide.', remedy: REPORT },
  'PDF language': { name: 'PDF langue', means: 'Un PDF ne dit pas sa langue.', remedy: REPORT },
  'PDF title': { name: 'PDF titre', means: 'Un PDF n’a pas de titre.', remedy: REPORT },
  'PDF metadata': {
    name: 'PDF métadonnées',
    means: 'Il manque à un PDF ce que la page dit d’elle-même.',
    remedy: REPORT,
  },
  'PDF outline': {
    name: 'PDF signets',
    means: 'Les signets d’un PDF n’ont pas toutes les diapositives.',
    remedy: REPORT,
  },
  'PDF words': {
    name: 'PDF mots',
    means: 'Il manque à un PDF des mots de la page, ou ils ont des lettres sans police.',
    remedy: REPORT,
  },
  'PDF links': { name: 'PDF liens', means: 'Un lien manque dans un PDF, ou mène ailleurs.', remedy: REPORT },
  'PDF UA': {
    name: 'PDF UA',
    means:
      'Un PDF ne respecte pas une règle de PDF/UA-1 (ISO 14289-1) : certains lecteurs ne peuvent pas le suivre. Le message donne le numéro de la règle, et ce qui ne va pas en anglais. Un contenu hors de la structure empêche la présentation : personne ne l’entend.',
    remedy: REPORT,
  },
  'PDF QR codes': {
    name: 'PDF codes QR',
    means: 'Un code QR d’un PDF ne peut pas être lu, ou mène ailleurs.',
    remedy: REPORT,
  },
  'Office slides': {
    name: 'Office diapos',
    means: 'Un diaporama bureautique ne peut pas être ouvert, ou a trop peu de diapositives, ou trop.',
    remedy: REPORT,
  },
  'Office titles': {
    name: 'Office titres',
    means: 'Il manque son titre à un diaporama bureautique, ou à l’une de ses diapositives.',
    remedy: REPORT,
  },
  'Office words': {
    name: 'Office mots',
    means: 'Il manque à une diapositive bureautique des mots qu’elle montre dans le diaporama.',
    remedy: REPORT,
  },
  'Office page': {
    name: 'Office page',
    means: 'Un mot de la page n’est ni sur une diapositive bureautique ni dans ses notes, ou n’y est pas à sa place.',
    remedy: REPORT,
  },
  'Office notes': {
    name: 'Office notes',
    means: 'Il manque à une diapositive bureautique des mots de ses notes.',
    remedy: REPORT,
  },
  'Office links': {
    name: 'Office liens',
    means: 'Un lien manque dans un diaporama bureautique, ou mène à cet ordinateur.',
    remedy: REPORT,
  },
  'Office pictures': {
    name: 'Office images',
    means: 'Une image d’un diaporama bureautique ne dit pas ce qu’elle montre.',
    remedy: 'Donnez un texte à chaque image de la page : `![ce qu’elle montre](image.png)`.',
  },
  'Office language': {
    name: 'Office langue',
    means: 'Un diaporama bureautique, ou l’une de ses diapositives, ne dit pas sa langue.',
    remedy: REPORT,
  },
  'Office places': {
    name: 'Office places',
    means: 'Une forme est hors de sa diapositive dans un diaporama bureautique.',
    remedy: REPORT,
  },
})

/** What is said of brands, in French. */
export const brandRules: Record<BrandRuleName, RuleText> = set<BrandRuleName, RuleText>({
  'brand-file': {
    means: 'Le fichier d’une charte ne peut pas être lu : rien n’en est repris.',
    remedy: 'Mettez-y un simple fichier d’un Mo au plus, ou indiquez-en un avec `--brand`.',
  },
  'brand-yaml': {
    means: 'Le fichier d’une charte n’est pas du YAML : rien n’en est repris.',
    remedy: 'Corrigez la ligne. Le plus souvent, un guillemet n’est pas fermé.',
  },
  'brand-key': {
    means: 'Une clé n’est pas de brand.yml. Elle est laissée de côté.',
    remedy: 'Écrivez la clé que le message nomme, ou enlevez la ligne.',
  },
  'brand-value': {
    means: 'Une valeur d’une charte ne peut pas servir. C’est comme si elle n’était pas là.',
    remedy: 'Écrivez-la comme le message le dit. Les couleurs doivent être entre guillemets.',
  },
  'brand-contrast': {
    means:
      'Une couleur ne peut pas se lire comme du texte. Elle reste pour les aplats, et le texte en prend une nuance.',
    remedy: 'Il n’y a rien à faire. Une nuance à vous dans `color.palette` est prise d’abord.',
  },
  'brand-font': {
    means: 'Une police ne peut pas servir, ou n’a pas certaines lettres de la page. La nôtre les remplace.',
    remedy: 'Nommez un fichier TTF, OTF, WOFF ou WOFF2 qui les contient, avec `source: file`.',
  },
  'brand-picture': {
    means: 'Un logo, une icône ou un motif ne peut pas servir. Il n’est pas montré.',
    remedy: 'Vérifiez son chemin, qui part du dossier du fichier qui le nomme, et son type.',
  },
  'brand-site': {
    means: 'Seul le site en marche dirait cette part de son apparence. Elle n’est pas reprise.',
    remedy: 'Donnez-la dans `_brand.yml`.',
  },
})

/** Rules of the settings file, and of all that ends a run, in French. */
export const otherRules: Record<'config' | 'error', RuleText> = set<'config' | 'error', RuleText>({
  config: {
    means: 'Une ligne du fichier de réglages n’est pas connue ou pas comprise. Rien n’est fait.',
    remedy: 'Corrigez la ligne ; le message dit comment.',
  },
  error: {
    means: 'Le programme n’a pas pu faire ce qui lui était demandé.',
    remedy: 'Le message dit ce qui ne va pas, et quoi faire.',
  },
})
