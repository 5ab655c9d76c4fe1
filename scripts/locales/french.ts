import type { Phrases } from './phrases.ts'

/** Words around a page in French. */
export const french: Phrases = {
  pillar: (no, count, label = 'Partie') => `${label} ${no} sur ${count}`,
  question: 'La question',
  agenda: 'Au programme',
  numbers: ['deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit'],
  sources: 'Sources',
  links: 'Liens',
  contact: 'On en parle\u202F?',
  follow: 'Suivre sur votre téléphone',
  handout: {
    slide: (no, title) => `Diapositive ${no}\u202F: ${title}`,
    qrCode: (url) => `Code QR\u202F: ${url}`,
    arrow: (from, to, label) => `De «\u202F${from}\u202F» à «\u202F${to}\u202F»${label ? `\u202F: ${label}` : ''}.`,
    page: ['page ', ' / '],
    made: (source, date) => (source ? `Tiré de la page ${source}, le ${date}.` : `Fait le ${date}.`),
    licences:
      'Caractères\u202F: Bricolage Grotesque, Atkinson Hyperlegible Next et Mono, Noto Sans et Vazirmatn, licence SIL OFL 1.1\u202F; DejaVu Sans, licence Bitstream Vera. Emoji\u202F: Twemoji, © Twitter et contributeurs, CC BY 4.0\u202F; à défaut Noto Color Emoji, licence SIL OFL 1.1.',
  },
  office: {
    title: 'Titre',
    text: 'Texte',
    code: 'Code',
    table: 'Tableau',
    picture: 'Image',
    ornament: 'Ornement',
    ground: 'Fond',
    line: 'Trait',
    trail: 'Parties de l’exposé',
    foot: 'Pied',
    number: 'Numéro de la diapositive',
    card: 'Carte',
    link: 'Lien',
    callout: 'Encadré',
    figure: 'Chiffre',
    layouts: {
      cover: 'Couverture',
      part: 'Partie',
      sentence: 'Phrase',
      text: 'Texte',
      figures: 'Chiffres',
      cards: 'Cartes',
      code: 'Code',
      picture: 'Image',
      table: 'Tableau',
      links: 'Liens',
      content: 'Titre et texte',
    },
    named: (kind, text) => `${kind}\u202F: ${text}`,
  },
  callouts: {
    note: 'Note',
    tip: 'Astuce',
    info: 'Info',
    important: 'Important',
    warning: 'Attention',
    caution: 'Prudence',
    danger: 'Danger',
    summary: 'Résumé',
    todo: 'À faire',
    success: 'Succès',
    question: 'Question',
    failure: 'Échec',
    bug: 'Bug',
    example: 'Exemple',
    details: 'Détails',
    tab: 'Onglet',
  },
  reading: {
    skip: 'Aller au texte',
    files: 'Autres formes de cette page',
    deck: 'Diapositives',
    file: {
      'slides.pdf': 'Diapositives en PDF',
      'handout.pdf': 'Document à imprimer (PDF)',
      'deck.html': 'Diapositives en un seul fichier, sans réseau',
    },
    here: 'Lire le texte de la page',
    short: { 'slides.pdf': 'PDF', 'handout.pdf': 'À imprimer', here: 'Texte' },
    noScript: 'Ces diapositives ont besoin de JavaScript.',
  },
  talks: 'Présentations',
  steps: ['étape', 'partie', 'chapitre', 'phase', 'pilier', 'leçon', 'point', 'axe', 'règle', 'principe', 'module'],
  pillars: { one: 'Pilier', several: /(?<!\p{L})piliers(?!\p{L})/iu },
  example: /^(?:par )?exemples?\b/i,
  amounts: /^(?:euros?|dollars?|francs?|livres|centimes?|milliers?|millions?|milliards?|pourcents?)$/iu,
  summary: /^(?:résumé|en bref|en résumé|à retenir|l[’']essentiel|pour résumer|récapitulatif)(?![\p{L}])/iu,
  furtherReading:
    /^(?:pour (?:en savoir plus|aller plus loin)|sources?|références?|bibliographie|liens?|à lire)(?![\p{L}])/iu,
  invitation: /(?:rejoin|contact|discut|discussion|écri[vst]|parler|contribu|échang|question|venez|retrouv)/iu,
  repeatable: new Set(['nous', 'vous', 'oui', 'non', 'très']),
  sentences: {
    abbreviations: new Set(
      'M MM Mme Mmes Mlle Mlles Me Mgr Dr Drs Pr Prs St Ste p.ex ex cf c.-à-d vs apr av env éd dir trad adr bd réf ibid id loc.cit op.cit resp'.split(
        ' ',
      ),
    ),
    beforeNumbers: new Set('art p pp n no nos fig chap vol t ch ann al tab tél coll sect'.split(' ')),
    finals: new Set(['J.-C', 'S.A', 'etc', 'U.S.A']),
    subordinate:
      /^(?:(?:mais|et|or|car|donc|ainsi|alors|puis|même),? )?(?:si|s[’']ils?|lors(?:que|qu[’'])|quand|alors (?:même )?(?:que|qu[’'])|tandis (?:que|qu[’'])|puis(?:que|qu[’'])|bien (?:que|qu[’'])|quoi(?:que|qu[’'])|plutôt (?:que|qu[’'])|au lieu d|afin (?:que|qu[’']|d)|pour (?:que|qu[’'])|de (?:sorte|peur|crainte|façon|manière) |dans (?:le cas|la mesure|l[’']hypothèse) (?:où|d)|au cas où|en cas d|dès (?:que|qu[’']|lors)|depuis (?:que|qu[’'])|tant (?:que|qu[’'])|après (?:que|qu[’']|avoir|être)|avant (?:que|qu[’']|d[e’'])|pendant (?:que|qu[’'])|chaque fois (?:que|qu[’'])|parce (?:que|qu[’'])|étant donné|vu (?:que|qu[’'])|comme|là où|jusqu[’']à ce |encore (?:que|qu[’'])|non que|à mesure (?:que|qu[’'])|maintenant (?:que|qu[’'])|qu(?:e|[’'])|quel(?:le)?s? que|faute d)(?![\p{L}])/iu,
    exception:
      /^(?:à moins|sauf|hormis|excepté|à condition|sous réserve|pourvu|seulement si|uniquement|sans|ni|non seulement|pas seulement|à l[’']exception|en dehors)(?![\p{L}])/iu,
    subject:
      /^(?:j(?:e|[’'])|tu|ils?|elles?|on|l[’']on|nous|vous|ce(?:la| sont| n[’'])|c[’']|ça|alors)(?=[\s\u00A0\p{L},])/iu,
    addition:
      /^(?:(?:et (?:(?:surtout|notamment|aussi)(?:…|,)? )?)?(?:qui|dont|où)|(?:(?:à|de|pour|sur|dans|avec|par|sans|selon|contre|vers|chez|grâce à|parmi) )?(?:les?|la|du|des|au|aux)?quel(?:le)?s?|(?:à|de|avec|pour|chez) qui|ce (?:qui|que|dont|à quoi)|ce qu[’'].+|c[’']est-à-dire|soit|notamment|surtout|comme|tel(?:le)?s? (?:que|qu)|ainsi (?:que|qu)|de même (?:que|qu)|aussi bien que|y compris|par exemple|p\. ?ex|entre autres|en particulier|puis(?:que|qu)|car|parce (?:que|qu)|alors (?:que|qu)|tandis (?:que|qu)|afin (?:que|qu|d)|pour (?:que|qu)|de (?:sorte|façon|manière)|si bien (?:que|qu)|au point|tout en|grâce|en \p{L}+ant|(?!pendant|durant|avant|devant|maintenant|cependant|pourtant|autant|suivant|tant|enfant|avenant)\p{L}{2,}ant|\p{L}{3,}(?:é|ée|és|ées) (?:par|de|en|avec|à|au|aux|dans|sur|pour|depuis|selon|pendant)|\p{L}{3,}(?:[uit]|[uit]e|[ui]s|[uit]es) par)(?![\p{L}])/iu,
    adverbial:
      /^(?:avant|après|dans|en|lors|pendant|durant|depuis|dès|jusqu|pour|par|à|au|aux|chez|vers|sur|sous|selon|avec|entre|contre|malgré)(?![\p{L}])/iu,
    nominal: /^(?:d[eu]|des|d[’']|et|ou|puis|etc)(?![\p{L}])/iu,
    backward:
      /^\P{L}*(?:(?:mais|et|or|donc),? )?(?:c[’']|(?:s|lorsqu|puisqu|parce qu)[’']ils?(?![\p{L}]))|^\P{L}*(?:(?:mais|et|or|donc|car|ainsi|alors|aussi|puis|enfin|pourtant|cependant),? )*(?:il(?! (?:faut|y a|n[’']y a|n[’']existe|existe|reste|suffit|s[’']agit|fait|est (?:possible|temps|important))(?![\p{L}]))|ils|elles?|cela|ça|ce(?:lui|lle|ux|lles)(?:-ci|-là)?(?! qui)|ce (?:n[’']est|sont|serait)|cet(?:te)?(?! page)|ces|leurs?|tou(?:te)?s (?:les )?deux)(?![\p{L}])|^\P{L}*(?:mais|donc|ainsi|pourtant|cependant|toutefois|sinon|en effet|de plus|d[’']où|car)(?![\p{L}])|^[^,;:]*(?<![\p{L}])l[’'](?:a|ont|avai(?:t|ent)|aur(?:a|ont))(?![\p{L}])|(?<![\p{L}])(?:d[’']entre (?:eux|elles)(?![\p{L}])|(?:les deux|l[’']une? et l[’']autre)(?=[\s\u00A0\u202F]*(?:[.,;:!?…]|$)| (?:sont|ont|se)(?![\p{L}])))/iu,
    unfinished:
      /(?<![\p{L}’'])(?:est|sont|était|étaient|sera|seront|soit|a|ont|avait|avaient|aura|auront|peut|peuvent|doit|doivent|n[’']\p{L}+|pas|ne|plus|jamais|rien|que|d[eu]|des|à|au|aux|et|ou|le|la|les|un|une)$/iu,
    and: /^(?:et|puis|ou bien|car|donc)(?![\p{L}])/iu,
  },
}
