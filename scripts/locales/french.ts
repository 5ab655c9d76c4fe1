import type { Phrases } from './phrases.ts'

/** Words around a page in French. */
export const french: Phrases = {
  pillar: (no, count, label = 'Pilier') => `${label} ${no} sur ${count}`,
  question: 'La question',
  agenda: 'Au programme',
  sources: 'Sources',
  contact: 'On en parle ?',
  handout: {
    slide: (no, title) => `Diapositive ${no} : ${title}`,
    qrCode: (url) => `Code QR : ${url}`,
    page: ['page ', ' / '],
    made: (source, date) => (source ? `Tiré de la page ${source}, le ${date}.` : `Fait le ${date}.`),
    licences:
      'Caractères : Bricolage Grotesque, Atkinson Hyperlegible Next et Mono, Noto Sans et Vazirmatn, licence SIL OFL 1.1 ; DejaVu Sans, licence Bitstream Vera. Emoji : Twemoji, © Twitter et contributeurs, CC BY 4.0 ; à défaut Noto Color Emoji, licence SIL OFL 1.1.',
  },
  callouts: {
    note: 'Note',
    tip: 'Astuce',
    info: 'Info',
    important: 'Important',
    warning: 'Attention',
    caution: 'Prudence',
    danger: 'Danger',
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
    noScript: 'Ces diapositives ont besoin de JavaScript.',
  },
  talks: 'Présentations',
  steps: ['étape', 'partie', 'chapitre', 'phase', 'pilier', 'leçon', 'point', 'axe', 'règle', 'principe'],
  example: /^(?:par )?exemples?\b/i,
  summary: /^(?:résumé|en bref|en résumé|à retenir|l[’']essentiel|pour résumer|récapitulatif)(?![\p{L}])/iu,
  furtherReading:
    /^(?:pour (?:en savoir plus|aller plus loin)|sources?|références?|bibliographie|liens?|à lire)(?![\p{L}])/iu,
  invitation: /(?:rejoin|contact|discut|discussion|écri[vst]|parler|contribu|échang|question|venez|retrouv)/iu,
  repeatable: new Set(['nous', 'vous', 'oui', 'non', 'très']),
}
