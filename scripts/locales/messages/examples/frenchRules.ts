import type { RuleText } from '../../texts/facts/checks.ts'
import type { RuleId } from '../facts.ts'
import { typeset } from '../../texts/french/typeset.ts'

const REPORT =
  'Signalez-le-nous, avec la page si vous le pouvez. Écrire ce passage autrement aide souvent, en attendant.'

/** All rules, explained to users in French; their examples are those of the English ones. */
const RULES: Record<RuleId, RuleText> = {
  'author-key': {
    means:
      'Un seul mot en minuscules sous `authors` est pris pour une clé d’un fichier d’auteurs, comme dans Docusaurus. Le programme ne lit pas ce fichier et ne connaît donc pas le nom. La clé va dans les métadonnées des PDF, et n’est pas montrée.',
    remedy: 'Écrivez le nom, ou un objet avec un `name`. Pour montrer le mot tel quel, écrivez-le sous `author`.',
  },
  badges: {
    means:
      'Une rangée de petites images venues d’autres sites, comme en haut d’un README. Elles sont pour des visiteurs, pas pour un public.',
    remedy: 'Rien.',
  },
  container: {
    means:
      'Un encadré (`:::` ou `///`) a un nom que le programme ne connaît pas, ou n’est pas fermé ; ou une ligne ferme un encadré qui n’a pas été ouvert. Son contenu est gardé ; ces signes ne sont jamais montrés.',
    remedy: 'Rien, ou corrigez le nom ou les signes.',
  },
  contents: {
    means: 'Une liste de liens vers les titres de la page. Les diapositives ont leur propre programme.',
    remedy: 'Rien.',
  },
  'dead-anchor': {
    means: 'Un lien mène à un endroit de la page qui n’existe pas.',
    remedy: 'Écrivez l’ancre d’un titre de la page, ou enlevez le lien.',
  },
  diagram: {
    means:
      'Les schémas Mermaid deviennent des images quand la présentation est faite. Ce qui ne peut pas être dessiné, ou perdrait quelque chose de ce que dit son code, est montré comme du code ; un dessin aux lettres illisibles donne un avertissement.',
    remedy:
      'Faites ce que dit le message. Les schémas flowchart, sequence, class, state et entity peuvent être dessinés.',
  },
  'empty-link': {
    means: 'Un lien n’a pas de texte : personne ne pourrait le voir ni cliquer dessus. Il montre son adresse.',
    remedy: 'Rien, ou écrivez un texte entre les crochets.',
  },
  'empty-page': {
    means: 'La page n’a pas de texte, ou seulement un front matter : il n’y a rien à montrer.',
    remedy: 'Écrivez du Markdown, sous le front matter s’il y en a un.',
  },
  'empty-section': {
    means: 'Un titre sans texte en dessous, ou un trait horizontal (`---`) à la fin, ferait une diapositive vide.',
    remedy: 'Rien, ou écrivez du texte en dessous.',
  },
  encoding: {
    means: 'Le fichier n’est pas du texte en UTF-8 : il est dans un autre codage, ou ce n’est pas du texte du tout.',
    remedy: 'Enregistrez la page en UTF-8 dans votre éditeur.',
  },
  formula: {
    means:
      'Les formules en TeX deviennent des images quand la présentation est faite. Ce qui ne peut pas être dessiné est montré comme du code.',
    remedy: 'Corrigez le TeX, ou donnez de la place à la formule : sur des lignes à elle, entre `$$`.',
  },
  'front-matter': {
    means:
      'Le front matter est le texte entre deux lignes `---` tout en haut de la page, en YAML : des lignes `clé: valeur`. Le TOML entre deux lignes `+++` et le JSON sont lus aussi. Une valeur qui n’est pas du YAML à cause d’un deux-points, d’un crochet, d’un guillemet ou de son premier signe (`@`, `*`, `&`, `!`, `%`) est lue comme du texte ; une clé sans espace après son deux-points et des tabulations en début de ligne sont lues aussi. Toute autre faute de YAML arrête tout : titre, langue et réglages seraient devinés. Un TOML fautif est laissé de côté. Une liste est du texte entre deux traits horizontaux, et elle est lue ainsi.',
    remedy: 'Corrigez la ligne indiquée. Mettez entre guillemets les valeurs avec deux-points, crochets ou guillemets.',
  },
  'heading-jump': {
    means:
      'Un titre saute un niveau. Les lecteurs, et les programmes qui lisent à voix haute, cherchent la partie qui manque.',
    remedy: 'Utilisez le niveau indiqué, ou changez le titre du dessus.',
  },
  invisible: {
    means:
      'Le texte contient des caractères de contrôle que personne ne voit. Certains changent le sens de lecture de la suite, ce qui peut cacher ce qu’elle dit.',
    remedy: 'Enlevez-les de la page ; la plupart des éditeurs savent les montrer.',
  },
  language: {
    means:
      '`lang` dans le front matter n’est pas un code de langue (BCP 47). La langue est devinée d’après les mots de la page ; elle décide des coupures de mots, de la typographie et des mots ajoutés.',
    remedy: 'Écrivez un code comme `fr`, `en-GB` ou `pt-BR`.',
  },
  'link-whitespace': {
    means: 'Le texte d’un lien commence ou finit par une espace, qui serait soulignée avec lui.',
    remedy: 'Rien, ou déplacez l’espace dans la page.',
  },
  'local-link': {
    means:
      'Un lien mène à l’ordinateur où on l’ouvre, ou à un ordinateur de votre réseau : ceux qui photographient son code ou lisent le document d’accompagnement n’arrivent nulle part. Il reste un lien, sans code QR. Chaque ordinateur est signalé une fois.',
    remedy: 'Donnez une adresse publique ; rien à faire si vous êtes seul à le montrer.',
  },
  'lost-word': {
    means:
      'Chaque fois, le programme vérifie que tous les mots de la page sont sur une diapositive ou dans ses notes. Ici, il en avait perdu : c’est une faute du programme. Le passage où ils se trouvent est dans les notes de sa diapositive, tel que vous l’avez écrit.',
    remedy: REPORT,
  },
  mdx: {
    means:
      'Du code MDX : des importations, des exportations et des expressions dans des balises. Les diapositives n’exécutent pas de code d’une page.',
    remedy: 'Rien si le texte n’en a pas besoin ; sinon, écrivez en Markdown ce qu’il montre.',
  },
  media: {
    means:
      'Une vidéo, un son ou un cadre devient un lien avec un code QR, pour que le public puisse l’ouvrir. Celui-ci est un fichier du site, que personne ne peut ouvrir depuis une diapositive. Son nom est dans les notes.',
    remedy: 'Donnez-lui son adresse sur le web, donnez celle du site avec `--site-url`, ou mettez un lien vers lui.',
  },
  'missing-image': {
    means:
      'Une image ne peut pas être montrée, et le message dit pourquoi : elle n’est pas là, elle est hors du projet de la page, elle est sur un autre site, elle est trop lourde, ou son fichier est abîmé. Rien n’est téléchargé. Chaque fichier est signalé une fois.',
    remedy:
      'Mettez le fichier dans le projet de la page, ou sous le dossier de la page. Si son chemin commence par `/`, indiquez son dossier avec `--static`.',
  },
  'nested-link': {
    means:
      'Un lien a un autre lien à la place de son adresse. Les deux textes sont gardés : le premier est le lien, l’autre le suit entre parenthèses.',
    remedy: 'Rien, ou n’écrivez qu’un lien.',
  },
  nesting: {
    means:
      'Des listes, citations ou emphases sont trop profondément les unes dans les autres pour que le programme les suive.',
    remedy: 'Réduisez le nombre de niveaux. Personne ne pourrait les lire sur une diapositive.',
  },
  'no-address': {
    means:
      '`deck: follow: true` met sur la couverture un code QR qui mène à la page de lecture. Son adresse est celle où la présentation sera publiée, que la page ne dit pas.',
    remedy:
      'Donnez l’adresse de la présentation publiée : `--site-url https://example.org/expose/`. Ou enlevez la ligne.',
  },
  'own-slide': {
    means:
      'Quelque chose concerne une diapositive que vous avez écrite à la main : `<!-- deck: slide=chemin.md -->`. Rien ne s’y exécute que les composants qu’elle nomme, et elle ne montre que ce qu’une diapositive peut contenir ; une diapositive avec autre chose est laissée de côté. La ligne du message est celle de son propre fichier.',
    remedy:
      'Faites ce que dit le message ; [Vos diapositives et votre style](own-slides.md) dit ce qu’une telle diapositive peut contenir.',
  },
  'picture-name': {
    means:
      'Une image est montrée, mais la page écrit son nom avec d’autres majuscules. Votre ordinateur ne les distingue peut-être pas ; la plupart des serveurs web, si.',
    remedy: 'Écrivez le nom comme dans le message, ou renommez le fichier.',
  },
  'raw-html': {
    means:
      'Le HTML de la page est lu pour ce qu’il dit. Ces éléments ne disent rien qu’une diapositive puisse montrer. Les mots qu’ils contiennent sont gardés ; les scripts et les styles sont enlevés, et ne s’exécutent jamais.',
    remedy: 'Regardez la diapositive. S’il manque quelque chose, écrivez-le en Markdown, ou montrez-le en image.',
  },
  'relative-link': {
    means: 'Un lien vers une autre page de votre site ne mène nulle part quand les diapositives sont ailleurs.',
    remedy: 'Écrivez l’adresse complète, ou donnez l’adresse du site avec `--site-url` : le lien est alors complété.',
  },
  'repeated-word': {
    means: 'Un mot est écrit deux fois de suite. Le programme ne change pas votre texte, car c’est peut-être voulu.',
    remedy: 'Enlevez-en un, ou laissez ainsi.',
  },
  'stray-markup': {
    means:
      'Du texte de la page deviendrait du code qui s’exécute dans les diapositives. Le programme neutralise un tel texte ; ici il n’y est pas arrivé, ce qui est une faute du programme.',
    remedy: REPORT,
  },
  'table-cells': {
    means:
      'Une ligne a plus de cases que l’en-tête du tableau. Si elle en a deux ou trois fois plus, des fins de ligne ont été perdues, et elle devient autant de lignes ; sinon, le tableau s’élargit. Aucune case n’est perdue.',
    remedy: 'Rien si le tableau paraît juste ; sinon, corrigez la ligne.',
  },
  template: {
    means:
      'Des balises d’un générateur de sites (Hugo, Jekyll, Liquid, mdBook, HedgeDoc et d’autres) que seul ce programme sait remplir. Les images, vidéos, adresses et encadrés dans de telles balises sont lus.',
    remedy: 'Rien si elle ne montre rien ; sinon, écrivez en Markdown ce qu’elle montre.',
  },
  'too-high': {
    means:
      'Un bloc est plus haut qu’une diapositive même en petits caractères, et ne peut pas être coupé. Il est dans les notes et le document d’accompagnement.',
    remedy: 'Raccourcissez-le, ou écrivez-le en plusieurs blocs.',
  },
  'too-much': {
    means:
      'La page contient tant de quelque chose que la lire prendrait des minutes, ou plus. Aucune page ordinaire n’approche de ces limites.',
    remedy: 'Coupez en plusieurs la page, ou la partie indiquée.',
  },
  'torn-emoji': {
    means:
      'Un émoji en deux parties a perdu le caractère invisible qui les relie, comme cela arrive quand on copie du texte.',
    remedy: 'Rien, ou écrivez à nouveau l’émoji dans la page.',
  },
  'unknown-key': {
    means:
      'Une clé ou une valeur sous `deck:` dans le front matter, ou un commentaire `<!-- deck: … -->`, n’est pas connu. C’est laissé de côté.',
    remedy: 'Vérifiez l’orthographe ; le message dit ce qui est connu.',
  },
  'unknown-letters': {
    means:
      'Des polices pour beaucoup d’écritures viennent avec le programme ; d’autres peuvent être installées. Ces lettres ne sont dans aucune de celles qui sont là.',
    remedy: 'Installez la police indiquée. S’il n’y en a pas, prenez d’autres lettres, ou une image.',
  },
  'unsafe-link': {
    means:
      'Un lien exécuterait du code, ou ouvrirait autre chose qu’une page web, un courriel ou un appel téléphonique.',
    remedy: 'Faites un lien en `http`, `https`, `mailto` ou `tel`.',
  },
  'unsafe-picture': {
    means:
      'Un dessin (SVG) peut contenir des scripts et charger des fichiers. Tout cela est enlevé de la copie qui va dans la présentation.',
    remedy: 'Rien si l’image paraît juste ; sinon, exportez-la en SVG simple.',
  },
  'wide-code': {
    means:
      'Du code en colonnes, comme les programmes en affichent, n’est jamais coupé mais écrit plus petit. Ses lignes sont trop longues pour la plus petite taille ; les notes et le document d’accompagnement ont tout.',
    remedy: 'Enlevez les colonnes inutiles.',
  },
  'wiki-link': {
    means:
      'Les liens entre doubles crochets, comme dans Obsidian et les wikis, mènent à d’autres notes, que les diapositives n’ont pas.',
    remedy: 'Rien ; ou écrivez l’adresse en lien Markdown, ou copiez ce que dit la note.',
  },
}

/** The same, set as French does. */
export const frenchRules = Object.fromEntries(
  Object.entries(RULES).map(([rule, { means, remedy }]) => [rule, { means: typeset(means), remedy: typeset(remedy) }]),
) as Record<RuleId, RuleText>
