import type { Messages } from './facts.ts'
import { typesetAll } from '../texts/french/typeset.ts'
import { enCode, nombre, vouliezVous } from '../texts/french/phrases.ts'
import { frenchNumber } from './frenchNumber.ts'
import {
  diagramProblem,
  formulaProblem,
  leftOutOf,
  matterProblem,
  pictureProblem,
  slideProblem,
  slidesFileProblem,
  settingProblem,
  tooMuch,
} from './frenchProblems.ts'

/** Names of blocks by type of mdast, each with its gender. */
const BLOCKS: Record<string, [name: string, isFeminine?: boolean]> = {
  blockquote: ['Cette citation', true],
  code: ['Ce bloc de code'],
  component: ['Ce groupe de blocs'],
  image: ['Cette image', true],
  list: ['Cette liste', true],
  paragraph: ['Ce paragraphe'],
  table: ['Ce tableau'],
}

/** Most words that are named, where many are meant. */
const MOST_WORDS = 8

/** What is reported on a page, in French. A repair says what was done; a warning what is wrong, and the way out. */
export const french: Messages = typesetAll<{ [Key in keyof Messages]: Parameters<Messages[Key]>[0] }>({
  'author-key': ({ name }) =>
    `\`${name}\` ressemble à une clé d’un fichier d’auteurs, que le programme ne lit pas : il n’est pas montré comme un nom. Écrivez le nom : \`authors: [{ name: … }]\`.`,
  badges: ({ count }) =>
    `${nombre(count, 'badge n’est pas montré', 'badges ne sont pas montrés')} sur les diapositives (${count > 1 ? 'gardés' : 'gardé'} dans les notes).`,
  container: ({ name }) => `\`${name}\` n’est pas un type d’encadré connu. Son contenu est montré malgré tout.`,
  'container:open': ({ fence, marks }) =>
    `\`${fence}\` n’est pas fermé. Écrivez \`${marks}\` seul sur une ligne, sous la dernière ligne de l’encadré.`,
  'container:stray': ({ marks }) =>
    `\`${marks}\` ne ferme rien : ces signes sont laissés de côté. Enlevez-les, ou ouvrez ce qu’ils ferment.`,
  contents: () => 'La table des matières n’est pas montrée sur les diapositives (gardée dans les notes).',
  'dead-anchor': ({ url, nearest }) =>
    `Aucun titre n’a l’ancre \`${url}\`.${vouliezVous(nearest && `#${nearest}`)} Le lien est montré comme du texte.`,
  'dead-anchor:none': ({ url }) =>
    `Le lien \`${url}\` ne mène nulle part : cette page n’a pas de titres. Il est montré comme du texte.`,
  diagram: ({ problem }) => `${diagramProblem(problem)} Son code est montré à la place.`,
  'diagram:small': ({ letters, least }) =>
    `Ce schéma se lit mal : ses lettres ont ${letters} px de haut (il en faut au moins ${least}). Mettez-y moins de choses, ou changez sa direction.`,
  'empty-link': () => 'Lien sans texte : son adresse est montrée à la place.',
  'empty-page': () => 'Cette page n’a pas de texte. Écrivez du Markdown, sous le front matter s’il y en a un.',
  'empty-section': () => 'Titre sans texte : il n’a pas de diapositive à lui (gardé dans les notes).',
  'empty-section:break': () => 'Rien ne suit ce trait horizontal : il ne commence pas de diapositive.',
  encoding: () => 'Cette page n’est pas du texte en UTF-8. Enregistrez-la en UTF-8.',
  'encoding:nul': () => 'Ce n’est pas un fichier de texte : il contient un octet nul. Donnez un fichier Markdown.',
  formula: ({ problem }) => `${formulaProblem(problem)} Son TeX est montré à la place.`,
  'encoding:rtf': () =>
    'Ce fichier est du RTF, quel que soit son nom. Enregistrez-le en texte simple (« Format », « Convertir au format Texte » dans TextEdit), en UTF-8.',
  'front-matter': ({ problem }) => `Le front matter ne peut pas être lu : ${matterProblem(problem)}`,
  'front-matter:blank': ({ before }) =>
    `Il manque une espace après \`${before}\`. La ligne est lue comme s’il y en avait une.`,
  'front-matter:no-keys': () =>
    'Cette liste entre deux lignes `---` est lue comme du texte. Le front matter a des lignes `clé: valeur`, sans tirets.',
  'front-matter:open': () =>
    'La ligne `---` du début n’est pas refermée : les réglages qui la suivent sont montrés comme du texte. Ajoutez une ligne `---` sous le dernier réglage.',
  'front-matter:tab': () =>
    'Le YAML n’admet pas de tabulation en début de ligne : elle est lue comme des espaces. Mettez des espaces.',
  'front-matter:text': ({ before, mark }) =>
    `Cette valeur n’est pas du YAML : elle est lue comme du texte. Mettez-la entre guillemets : \`${before} ${mark}…${mark}\`.`,
  'front-matter:toml': ({ reason }) =>
    `Le front matter est laissé de côté : son TOML ne peut pas être lu (${reason}). Corrigez cette ligne.`,
  'front-matter:twice': ({ before }) => `\`${before}\` est donné deux fois : le dernier compte. Enlevez l’autre.`,
  'heading-jump': ({ depth, before }) =>
    `Titre de niveau ${depth} juste sous un titre de niveau ${before}. Utilisez le niveau ${before + 1} (\`${'#'.repeat(before + 1)}\`).`,
  invisible: () =>
    'Des caractères de contrôle invisibles ont été enlevés : ils peuvent cacher du texte ou en changer l’ordre.',
  language: ({ lang }) =>
    `\`lang: ${lang}\` n’est pas un code de langue : la langue est devinée. Utilisez un code comme \`fr\`.`,
  'link-whitespace': () => 'Une espace au bord du texte d’un lien a été mise hors du lien.',
  'local-link': ({ url }) =>
    `\`${url}\` ne marche que sur votre ordinateur ou votre réseau : il n’a pas de code QR. Si d’autres doivent y aller, donnez une adresse publique.`,
  'lost-word': ({ words, slide }) =>
    `Le programme a perdu ici ${enCode(words.slice(0, MOST_WORDS))}${words.length > MOST_WORDS ? ` et ${nombre(words.length - MOST_WORDS, 'autre mot', 'autres mots')}` : ''} en faisant les diapositives. ${words.length > 1 ? 'Ces mots sont' : 'Ce mot est'} dans les notes de la diapositive ${slide}, avec le texte autour. Signalez-le-nous, s’il vous plaît.`,
  'lost-word:nowhere': ({ word }) =>
    `Le mot \`${word}\` manquerait aux diapositives et aux notes : aucune présentation n’est faite. Signalez-le-nous, s’il vous plaît.`,
  mdx: ({ code }) =>
    `Code laissé de côté : \`${code}\`. Les diapositives n’exécutent pas de code de la page. S’il montre quelque chose, écrivez-le en Markdown.`,
  media: ({ tag, url }) =>
    url
      ? `\`<${tag}>\` n’est pas montré : \`${url}\` n’existe que sur votre site. Donnez son adresse complète (https://…) : il devient un lien avec un code QR.`
      : `\`<${tag}>\` n’est pas montré : il n’a pas d’adresse à laquelle renvoyer. Écrivez un lien vers lui.`,
  'missing-image': ({ url, problem, hasText }) =>
    `L’image \`${url}\` ${pictureProblem(problem)} ${hasText ? 'Son texte de remplacement n’est que dans les notes.' : 'Elle n’est pas montrée.'}`,
  'missing-image:text': ({ url, problem }) =>
    `L’image \`${url}\` ${pictureProblem(problem)} Son texte de remplacement est montré à la place.`,
  'missing-image:cover': ({ url, problem }) =>
    `L’image \`${url}\` ${pictureProblem(problem)} La couverture est faite sans elle.`,
  'own-slide': ({ path, problem }) => `\`${path}\` ${slidesFileProblem(problem)} Le diaporama est fait sans lui.`,
  'own-slide:content': ({ path, line, problem }) =>
    `\`${path}\`, ligne ${line} : ${slideProblem(problem)} La diapositive est laissée de côté.`,
  'own-slide:key': ({ path, line, name }) =>
    `\`${path}\`, ligne ${line} : \`${name}\` est laissé de côté dans le front matter d’une diapositive, car il ferait plus que la montrer.`,
  'own-slide:layout': ({ path, line, layout, nearest }) =>
    `\`${path}\`, ligne ${line} : il n’y a pas de mise en page \`${layout}\`.${vouliezVous(nearest)} La diapositive prend la mise en page \`section\`.`,
  'own-slide:slot': ({ path, line, layout, slot, known, nearest }) =>
    `\`${path}\`, ligne ${line} : la mise en page \`${layout}\` n’a pas d’emplacement \`${slot}\`.${vouliezVous(nearest) || (known.length ? ` Elle a ${enCode(known)}.` : ' Elle n’en a aucun.')} Le texte va avec ce qui le précède.`,
  'own-slide:picture': ({ path, line, url, problem }) =>
    `\`${path}\`, ligne ${line} : l’image \`${url}\` ${problem.id === 'not-beside-page' ? 'est introuvable. Vérifiez le chemin : il part du dossier de ce fichier.' : pictureProblem(problem)} Son texte de remplacement est montré à la place.`,
  'picture-name': ({ url, name }) =>
    `L’image \`${url}\` s’appelle \`${name}\`. Écrivez-le ainsi : sur la plupart des serveurs web, les majuscules comptent.`,
  'nested-link': () =>
    'Lien dans l’adresse d’un autre lien : il n’en reste qu’un, suivi du texte de l’autre entre parenthèses.',
  'no-address': () =>
    'Il n’y a pas de code QR sur la couverture, car l’adresse de la présentation n’est pas connue. Donnez-la avec `--site-url https://…`.',
  nesting: () =>
    'Des listes, citations ou emphases ont trop de niveaux les unes dans les autres. Réduisez leur nombre.',
  'raw-html': ({ tags }) =>
    `Les diapositives ne peuvent pas montrer ${enCode(tags.map((tag) => `<${tag}>`))} : seul le texte à l’intérieur est montré. Vérifiez la diapositive.`,
  'raw-html:drawing': () =>
    'Le dessin en `<svg>` est laissé de côté (ses mots sont gardés). Enregistrez-le dans un fichier, et montrez-le avec `![mots](dessin.svg)`.',
  'raw-html:dropped': ({ tags }) =>
    `${enCode(tags.map((tag) => `<${tag}>`))} : laissé de côté avec tout son contenu. Les diapositives n’exécutent pas de code de la page et ne prennent pas ses styles. S’il montre quelque chose, écrivez-le en Markdown.`,
  'relative-link': ({ url }) =>
    `Le lien relatif \`${url}\` est montré comme du texte. Écrivez son adresse complète, ou donnez celle du site avec \`--site-url\`.`,
  'repeated-word': ({ word }) => `Le mot \`${word}\` est écrit deux fois de suite. Enlevez-en un, sauf si c’est voulu.`,
  'stray-markup': ({ markup, slide }) =>
    `Le texte \`${markup}\` pourrait s’exécuter comme du code : la diapositive ${slide} n’en montre que les mots, sans mise en forme. Signalez-le-nous, s’il vous plaît.`,
  'stray-markup:still': ({ markup }) =>
    `Le texte \`${markup}\` s’exécuterait comme du code dans les diapositives : aucune présentation n’est faite. Signalez-le-nous, s’il vous plaît, et écrivez ce texte autrement.`,
  'table-cells': ({ cells, columns, rows }) =>
    `Ligne de ${cells} cases coupée en ${rows} lignes : l’en-tête du tableau en a ${columns}.`,
  'table-cells:wide': ({ cells, columns }) =>
    `Tableau élargi à ${cells} colonnes : son en-tête n’a que ${nombre(columns, 'case', 'cases')}.`,
  template: ({ code }) =>
    `\`${code}\` est laissé de côté : c’est du code pour un autre programme. S’il montre quelque chose, écrivez-le en Markdown.`,
  'too-high': ({ block }) => {
    const [name, isFeminine] = BLOCKS[block] ?? ['Ce bloc']
    const [she, it] = isFeminine ? ['elle', 'la'] : ['il', 'le']
    return `${name} est trop ${isFeminine ? 'haute' : 'haut'} pour une diapositive : ${she} n’est que dans les notes. Raccourcissez-${it}, ou coupez-${it} en plusieurs.`
  },
  'too-much': tooMuch,
  'too-much:levels': ({ what, most }) =>
    `${what === 'blocks' ? 'Des listes, citations ou encadrés' : 'Des emphases ou crochets'} ont plus de ${most} niveaux les uns dans les autres. Réduisez leur nombre.`,
  'too-much:bytes': ({ most }) =>
    `Cette page pèse plus de ${frenchNumber(most / 1e6)} Mo. Coupez-la en plusieurs pages.`,
  'too-much:embedded': ({ most }) =>
    `Cette page pèse plus de ${frenchNumber(most / 1e6)} Mo avec les images qu’elle contient. Enregistrez-les dans des fichiers, à côté de la page.`,
  'too-much:nested-lists': () => 'Trop de listes dans des listes sur une si longue page. Coupez-la en plusieurs pages.',
  'too-much:front-matter': ({ what, most }) =>
    what === 'levels'
      ? `Le front matter a plus de ${most} niveaux les uns dans les autres. Écrivez des lignes \`clé: valeur\`.`
      : what === 'aliases'
        ? `Le front matter a plus de ${most} renvois (\`*nom\`). Écrivez les valeurs en toutes lettres.`
        : `Le front matter a plus de ${frenchNumber(most)} ${what === 'lines' ? 'lignes' : 'caractères'}. Mettez le texte en dessous.`,
  'torn-emoji': ({ torn, joined }) => `Les émojis \`${torn}\` ont été réunis en \`${joined}\`.`,
  'unknown-key': ({ name, known, nearest }) =>
    `Clé \`${name}\` inconnue sous \`deck:\`.${vouliezVous(nearest)} Clés possibles : ${enCode(known)}.`,
  'unknown-key:value': ({ name, problem }) => `\`${name}\` est laissé de côté : ${settingProblem(problem)}`,
  'unknown-key:no-keys': () =>
    '`deck:` est laissé de côté : il n’a pas de clés. Écrivez en dessous des lignes comme `density: brief`.',
  'unknown-key:comment': ({ value, known, nearest }) =>
    `Consigne \`deck: ${value}\` inconnue.${vouliezVous(nearest)} Consignes possibles : ${enCode(known)}.`,
  'unknown-letters': ({ letters }) =>
    `Aucune police des diapositives ne contient \`${letters}\`. Chaque appareil prend une police à lui, ou montre des carrés. Prenez d’autres lettres, ou une image.`,
  'unknown-letters:package': ({ letters, name }) =>
    `La police pour \`${letters}\` n’est pas installée. Installez-la avec \`npm install ${name}\`, sinon chaque appareil prend une police à lui.`,
  'unsafe-link': ({ url }) =>
    `Le lien vers \`${url}\` est montré comme du texte. Un lien doit commencer par http, https, mailto ou tel.`,
  'unsafe-picture': ({ url, leftOut }) =>
    `L’image \`${url}\` est montrée sans ${leftOut.map(leftOutOf).join(', ')}. Une image ne doit rien exécuter ni charger.`,
  'wide-code': ({ letters, most }) =>
    `Cette sortie a ${letters} caractères de large : la diapositive en montre les colonnes de gauche, et les notes tout. Gardez les colonnes utiles, ${most} caractères au plus.`,
  'wiki-link': ({ link }) =>
    `Le lien \`${link}\` est montré comme du texte : les diapositives ne connaissent pas d’autres pages.`,
  'wiki-link:embed': ({ link }) =>
    `\`${link}\` est un autre fichier, qui n’est pas lu : seul son nom est gardé. Copiez sur cette page ce qu’il vous en faut.`,
})
