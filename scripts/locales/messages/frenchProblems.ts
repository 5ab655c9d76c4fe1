import type { SlideProblem, SlidesFileProblem } from '../../deck/ownSlide.ts'
import type { DiagramProblem, FormulaProblem, LeftOut, PictureProblem } from '../../deck/problems.ts'
import type { Counted, Facts, InParagraph, MatterProblem, SettingProblem, TextsOf } from './facts.ts'
import { sentence } from '../../text/sentence.ts'
import { FILE_KINDS } from '../texts/french/fileKinds.ts'
import { frenchNumber } from './frenchNumber.ts'

/** What follows the name of a picture. */
const PICTURES: TextsOf<PictureProblem> = {
  'not-found': () => 'est introuvable.',
  remote: () => 'est sur un autre site, et rien n’est téléchargé. Enregistrez-la à côté de la page.',
  'own-computer': () => 'a un chemin qui n’existe que sur un seul ordinateur. Enregistrez-la à côté de la page.',
  'no-static-folder': () => 'est introuvable. Donnez à `--static` le dossier où elle se trouve.',
  'not-in-static-folder': () =>
    'est introuvable dans le dossier des fichiers statiques (`--static`). Vérifiez le chemin.',
  'not-beside-page': () => 'est introuvable. Vérifiez le chemin : il part du dossier de la page.',
  'not-in-project': ({ folder }) =>
    `est introuvable dans le dossier \`${folder}\`, et dans ses dossiers d’images comme \`static\` ou \`public\`. Donnez à \`--static\` le dossier où elle se trouve.`,
  outside: ({ folder }) => `est hors du dossier \`${folder}\`. Déplacez-la dedans.`,
  'no-file': ({ kind }) => `est ${FILE_KINDS[kind]}, pas un fichier. Vérifiez le chemin.`,
  'too-large': ({ most, size }) => `est trop lourde : ${size} Mo (${most} Mo au plus). Allégez-la.`,
  'not-readable': ({ code }) => `ne peut pas être lue (${code}). Vérifiez le fichier.`,
  'not-permitted': () => 'ne peut pas être lue : vous n’en avez pas le droit. Vérifiez ses autorisations.',
  'wrong-ending': ({ endings }) => `est d’un type inconnu. Utilisez ${endings.join(', ')}.`,
  'too-many-pixels': ({ most, size }) =>
    `est trop grande : ${size} millions de pixels (${most} millions au plus). Réduisez-la.`,
  empty: () => 'est un fichier vide. Enregistrez-la à nouveau.',
  'web-page': () => 'est une page web. Enregistrez l’image elle-même.',
  'other-kind': () => 'n’est pas une image, quoi que dise son nom. Enregistrez l’image elle-même.',
  damaged: () => 'est abîmée : une partie du fichier manque ou est fausse. Enregistrez-la à nouveau.',
  packed: () => 'est compressée avec gzip. Décompressez-la en `.svg` simple.',
  'svg-xml': ({ reason }) => `n’est pas du XML correct : ${sentence(reason)}`,
  'svg-encoding': () => 'est dans un codage qui ne peut pas être lu. Enregistrez-la en UTF-8.',
  'svg-entities': () => 'définit ses propres entités XML. Exportez-la en SVG simple.',
  'svg-levels': () => 'a trop de groupes les uns dans les autres. Réduisez leur nombre.',
  'svg-root': () => 'n’est pas un dessin : son premier élément n’est pas `<svg>`. Exportez-la en SVG simple.',
  'svg-size': () => 'n’a pas de taille. Donnez-lui un `viewBox`, ou `width` et `height`.',
  'svg-too-much': () => 'est trop longue à dessiner : ses parties se répètent trop. Simplifiez-la.',
}

/** What follows the name of a file that a brand names. */
const BRAND_FILES: TextsOf<PictureProblem> = {
  'not-found': () => 'est introuvable.',
  remote: () => 'est sur un autre site, et rien n’est téléchargé. Enregistrez-le à côté de ce fichier.',
  'own-computer': () => 'a un chemin qui n’existe que sur un seul ordinateur. Enregistrez-le à côté de ce fichier.',
  'no-static-folder': () => 'est introuvable. Donnez à `--static` le dossier où il se trouve.',
  'not-in-static-folder': () =>
    'est introuvable dans le dossier des fichiers statiques (`--static`). Vérifiez le chemin.',
  'not-beside-page': () => 'est introuvable. Vérifiez le chemin : il part du dossier de ce fichier.',
  'not-in-project': ({ folder }) =>
    `est introuvable dans le dossier \`${folder}\`, et dans ses dossiers d’images comme \`static\` ou \`public\`. Vérifiez le chemin.`,
  outside: ({ folder }) => `est hors du dossier \`${folder}\`. Déplacez-le dedans.`,
  'no-file': ({ kind }) => `est ${FILE_KINDS[kind]}, pas un fichier. Vérifiez le chemin.`,
  'too-large': ({ most, size }) => `est trop lourd : ${size} Mo (${most} Mo au plus). Allégez-le.`,
  'not-readable': ({ code }) => `ne peut pas être lu (${code}). Vérifiez le fichier.`,
  'not-permitted': () => 'ne peut pas être lu : vous n’en avez pas le droit. Vérifiez ses autorisations.',
  'wrong-ending': ({ endings }) => `est d’un type inconnu. Utilisez ${endings.join(', ')}.`,
  'too-many-pixels': ({ most, size }) =>
    `est trop grand : ${size} millions de pixels (${most} millions au plus). Réduisez-le.`,
  empty: () => 'est un fichier vide. Enregistrez-le à nouveau.',
  'web-page': () => 'est une page web. Enregistrez le fichier lui-même.',
  'other-kind': () => 'n’est pas une image, quoi que dise son nom. Enregistrez l’image elle-même.',
  damaged: () => 'est abîmé : une partie manque ou est fausse. Enregistrez-le à nouveau.',
  packed: () => 'est compressé avec gzip. Décompressez-le en `.svg` simple.',
  'svg-xml': ({ reason }) => `n’est pas du XML correct : ${sentence(reason)}`,
  'svg-encoding': () => 'est dans un codage qui ne peut pas être lu. Enregistrez-le en UTF-8.',
  'svg-entities': () => 'définit ses propres entités XML. Exportez-le en SVG simple.',
  'svg-levels': () => 'a trop de groupes les uns dans les autres. Réduisez leur nombre.',
  'svg-root': () => 'n’est pas un dessin : son premier élément n’est pas `<svg>`. Exportez-le en SVG simple.',
  'svg-size': () => 'n’a pas de taille. Donnez-lui un `viewBox`, ou `width` et `height`.',
  'svg-too-much': () => 'est trop long à dessiner : ses parties se répètent trop. Simplifiez-le.',
}

/** What follows the path of a file of slides. */
const SLIDES_FILES: TextsOf<SlidesFileProblem> = {
  'not-found': () => 'est introuvable. Vérifiez le chemin : il part du dossier de la page.',
  outside: ({ folder }) => `est hors du dossier \`${folder}\`. Déplacez-le dedans.`,
  'no-file': ({ kind }) => `est ${FILE_KINDS[kind]}, pas un fichier. Vérifiez le chemin.`,
  'not-permitted': () => 'ne peut pas être lu : vous n’en avez pas le droit. Vérifiez ses autorisations.',
  'not-readable': ({ code }) => `ne peut pas être lu (${code}). Vérifiez le fichier.`,
  'too-large': ({ most, size }) => `est trop lourd : ${size} ko (${most} ko au plus). Coupez-le en plusieurs fichiers.`,
  encoding: () => 'n’est pas du texte en UTF-8. Enregistrez-le en UTF-8.',
  empty: () => 'ne contient aucune diapositive. Écrivez-en une.',
}

const SLIDES: TextsOf<SlideProblem> = {
  tag: ({ found }) =>
    found === 'img'
      ? 'une image a besoin d’une adresse écrite en toutes lettres. Écrivez `![…](…)`.'
      : `les diapositives n’acceptent pas \`<${found}>\`. Mettez-le dans un composant.`,
  component: ({ found, nearest, file }) =>
    file
      ? `le nom de \`diapos/components/${file}\` n’est pas celui d’un composant. Appelez-le \`${found}.vue\`, et écrivez \`<${found}>\`.`
      : `il n’y a pas de composant \`<${found}>\`. ${nearest ? `Vouliez-vous dire \`<${nearest}>\` ?` : `Mettez \`${found}.vue\` dans \`diapos/components\`, à côté de la page.`}`,
  'broken-tag': ({ found }) => `la balise \`${found}\` n’est pas complète. Fermez-la, ou écrivez \`&lt;\`.`,
  expression: ({ found }) =>
    `\`${found}\` est une expression à calculer. Mettez-la dans un composant, ou écrivez-la comme du code.`,
  bound: ({ found }) =>
    found.startsWith(':')
      ? `\`${found}\` exécute du code. Écrivez \`${found.slice(1)}="…"\`, avec un texte, ou mettez-le dans un composant.`
      : `\`${found}\` exécute du code. Mettez-le dans un composant.`,
  told: ({ found }) => `un composant ne reçoit rien sous le nom \`${found}\`. Enlevez-le.`,
  attribute: ({ found }) =>
    `une diapositive n’accepte pas l’attribut \`${found}\`. ${found.startsWith('on') ? 'Mettez-le dans un composant.' : 'Enlevez-le.'}`,
  value: ({ found }) => `\`${found}\` exécute ou charge quelque chose. Enlevez-le, ou faites-le dans un composant.`,
  snippet: () => '`<<<` reprend un autre fichier. Copiez ici le code voulu.',
  'front-matter': ({ reason }) => `le front matter ne peut pas être lu : ${sentence(reason)}`,
}

const MATTER: TextsOf<MatterProblem> = {
  indent: () =>
    'cette ligne n’est pas décalée comme les autres du même niveau. Mettez le même nombre d’espaces devant les clés d’un même niveau.',
  open: () => 'un crochet ou un guillemet n’est pas fermé. Fermez-le, ou mettez toute la valeur entre guillemets.',
  value: () =>
    'cette ligne n’est pas de la forme `clé: valeur`. Mettez la valeur entre guillemets, comme `title: "…"`, ou enlevez la ligne.',
  other: ({ reason }) => sentence(reason),
}

const FORMULAS: TextsOf<FormulaProblem> = {
  'not-alone': () => 'Formule dans une liste, une citation ou une note. Sortez-la, sur des lignes à elle.',
  'too-many': () => 'Cette page a trop de grandes formules. Coupez la page en plusieurs.',
  'too-high': () =>
    'Cette formule est trop haute pour une ligne de texte. Mettez-la sur des lignes à elle, entre `$$`.',
  'too-deep': () => 'Cette formule a trop de niveaux les uns dans les autres. Réduisez leur nombre.',
  'no-drawing': () => 'Cette formule ne peut pas être dessinée. Vérifiez son TeX.',
  'more-than-drawing': () => 'Cette formule contient des commandes qui font plus que dessiner. Enlevez-les.',
  'too-long': ({ most }) =>
    `Cette formule est trop longue (${frenchNumber(most)} caractères au plus). Coupez-la en plusieurs.`,
  'too-many-signs': ({ most }) =>
    `Cette formule est trop longue une fois ses macros développées (${frenchNumber(most)} signes au plus). Coupez-la en plusieurs.`,
  'too-large': ({ most }) => `Cette formule est trop grande (${frenchNumber(most)} em au plus). Réduisez-la.`,
  tex: ({ reason }) => `Cette formule ne peut pas être dessinée : ${sentence(reason)}`,
}

const DIAGRAMS: TextsOf<DiagramProblem> = {
  'not-alone': () => 'Schéma dans une liste ou une note. Sortez-le.',
  'too-many': () => 'Cette page a trop de schémas. Coupez la page en plusieurs.',
  'unknown-kind': () =>
    'Seuls les schémas de type flowchart, sequence, class, state et entity (Mermaid) peuvent être dessinés.',
  'no-drawing': () => 'Ce schéma n’a rien à dessiner. Vérifiez son code Mermaid.',
  'no-layout': () => 'Les flèches de ce schéma ne peuvent pas être placées. Mettez-en moins, ou d’autres.',
  'too-many-lines': ({ most }) => `Ce schéma a trop de lignes (${frenchNumber(most)} au plus). Coupez-le en plusieurs.`,
  'too-many-arrows': ({ most }) =>
    `Ce schéma a trop de flèches (${frenchNumber(most)} au plus). Coupez-le en plusieurs.`,
  'too-long': ({ most }) =>
    `Ce schéma est trop long (${frenchNumber(most)} caractères au plus). Coupez-le en plusieurs.`,
  'odd-name': ({ name }) => `Ce schéma ne peut pas être dessiné : \`${name}\` n’est pas un nom.`,
  literal: ({ text }) => `Ce schéma montrerait \`${text}\` avec ses signes de mise en forme. Écrivez-le sans eux.`,
  lost: ({ text }) => `Ce schéma ne montrerait pas \`${text}\`. Écrivez cette partie autrement.`,
  'no-font': ({ text }) =>
    `Aucune police des diapositives ne sait dessiner \`${text}\` dans ce schéma. Prenez d’autres lettres.`,
  mermaid: ({ reason }) => `Ce schéma ne peut pas être dessiné : ${sentence(reason)}`,
}

const SETTINGS: TextsOf<SettingProblem> = {
  'too-many-colours': ({ most }) => `donnez ${most} couleurs au plus.`,
  'no-colour': () => 'écrivez des couleurs comme `"#136a54"`, entre guillemets.',
  'no-switch': () => 'écrivez `true` (oui) ou `false` (non).',
  'no-text': () => 'écrivez un texte.',
  'no-minutes': ({ least, most }) => `écrivez un nombre de minutes, de ${least} à ${most}.`,
  'no-choice': ({ known }) => `écrivez l’un de ces mots : ${known.map((one) => `\`${one}\``).join(', ')}.`,
  contrast: ({ colour, ground, found, least }) =>
    `\`${colour}\` se lit mal sur \`${ground}\` : son contraste est de ${frenchNumber(found, 1)} (${frenchNumber(least)} au moins). Prenez une couleur plus foncée.`,
}

const LEFT_OUT: Record<Exclude<LeftOut, `<${string}>`>, string> = {
  scripts: 'ses scripts',
  handlers: 'ses réactions aux clics',
  'links-that-run': 'ses liens qui exécutent du code',
  'animated-links': 'ses liens animés',
  'style-sheets': 'les feuilles de style d’autres fichiers',
  loaded: 'ce qu’elle charge d’ailleurs',
  drawings: 'un dessin intérieur qui ne peut pas être montré',
  pictures: 'une image intérieure qui ne peut pas être montrée',
}

/** Kinds in French, with what binds them to “too”. */
const KINDS: Record<Counted, string> = {
  headings: 'de titres',
  quotes: 'de citations',
  'link definitions': 'de définitions de liens',
  footnotes: 'de notes de bas de page',
  'references to footnotes': 'd’appels de notes',
  'blank lines': 'de lignes vides',
  columns: 'de colonnes',
  rows: 'de lignes',
  items: 'de points',
  'emphasis marks': 'de signes d’emphase',
  'strike marks': 'de signes pour barrer',
  brackets: 'de crochets',
  'pointed brackets': 'de chevrons',
  'tags or addresses': 'de balises ou d’adresses',
  'code marks': 'de signes de code',
  'lengths of code marks': 'de longueurs différentes de signes de code',
  'marks for so many characters': 'de signes',
  'dollar signs': 'de signes dollar',
  'characters within brackets': 'de caractères entre crochets',
  lines: 'de lignes',
  words: 'de mots',
  'signs between letters': 'de signes entre les lettres',
}

/** Kinds that are not counted by paragraph: where they are counted, and what to do. */
const PLACES: Record<Exclude<Counted, InParagraph>, [where: string, remedy: string]> = {
  headings: ['sur une page', 'Coupez-la en plusieurs pages'],
  quotes: ['sur une page', 'Coupez-la en plusieurs pages'],
  'link definitions': ['sur une page', 'Coupez-la en plusieurs pages'],
  footnotes: ['sur une page', 'Coupez-la en plusieurs pages'],
  'references to footnotes': ['sur une page', 'Coupez-la en plusieurs pages'],
  'blank lines': ['à la suite', 'Enlevez-les'],
  columns: ['dans un tableau', 'Faites-le moins large'],
  rows: ['dans un tableau', 'Coupez-le en plusieurs, sous plusieurs titres'],
  items: ['dans une liste', 'Coupez-la en plusieurs, sous plusieurs titres'],
}

/** Say what keeps a picture from being shown: the predicate of a sentence, and what to do. */
export function pictureProblem(problem: PictureProblem): string {
  return textOf(PICTURES, problem)
}

/**
 * Say what keeps a picture or font of a brand from being used: the predicate of a sentence, and what to do.
 *
 * @param isOfStatics
 *   Whether its path is told from the folder of static files, not from that of the file that names it.
 */
export function brandFileProblem(problem: PictureProblem, isOfStatics = false): string {
  return isOfStatics && problem.id === 'not-beside-page'
    ? 'est introuvable. Vérifiez le chemin : il part du dossier des fichiers statiques.'
    : textOf(BRAND_FILES, problem)
}

/** Say what keeps a file of slides from being read: the predicate of a sentence, and what to do. */
export function slidesFileProblem(problem: SlidesFileProblem): string {
  return textOf(SLIDES_FILES, problem)
}

/** Say what keeps a slide from being taken, and what to do. */
export function slideProblem(problem: SlideProblem): string {
  return textOf(SLIDES, problem)
}

/** Say what keeps front matter from being read, and what to do: the end of a sentence. */
export function matterProblem(problem: MatterProblem): string {
  return textOf(MATTER, problem)
}

/** Say what keeps a formula from being drawn, in a sentence, and what to do. */
export function formulaProblem(problem: FormulaProblem): string {
  return textOf(FORMULAS, problem)
}

/** Say what keeps a diagram from being drawn, in a sentence, and what to do. */
export function diagramProblem(problem: DiagramProblem): string {
  return textOf(DIAGRAMS, problem)
}

/** Say how a setting has to be written: the end of a sentence. */
export function settingProblem(problem: SettingProblem): string {
  return textOf(SETTINGS, problem)
}

/** Name what is left out of a picture. */
export function leftOutOf(what: LeftOut): string {
  return what in LEFT_OUT ? LEFT_OUT[what as keyof typeof LEFT_OUT] : `\`${what}\``
}

/** Say of what there is too much. */
export function tooMuch({ what, most }: Facts['too-much']): string {
  if (what === 'marks for so many characters')
    return 'Trop de signes de mise en forme dans un long paragraphe. Coupez le paragraphe en plusieurs.'
  const [where, remedy] = PLACES[what as keyof typeof PLACES] ?? [
    'dans un paragraphe',
    'Coupez le paragraphe en plusieurs',
  ]
  return `Trop ${KINDS[what]} ${where} (${frenchNumber(most)} au plus). ${remedy}.`
}

function textOf<Problem extends { id: string }>(texts: TextsOf<Problem>, problem: Problem): string {
  return texts[problem.id as Problem['id']](problem as never)
}
