import type { Phrases } from './phrases.ts'

/** Words around a page in Spanish. */
export const spanish: Phrases = {
  pillar: (no, count, label = 'Pilar') => `${label} ${no} de ${count}`,
  question: 'La pregunta',
  agenda: 'Contenido',
  sources: 'Fuentes',
  contact: '¿Hablamos?',
  handout: {
    slide: (no, title) => `Diapositiva ${no}: ${title}`,
    qrCode: (url) => `Código QR: ${url}`,
    page: ['página ', ' / '],
    made: (source, date) => (source ? `De la página ${source}, ${date}.` : `Hecho el ${date}.`),
    licences:
      'Tipografía: Bricolage Grotesque, Atkinson Hyperlegible Next y Mono, Noto Sans y Vazirmatn, SIL OFL 1.1; DejaVu Sans, licencia Bitstream Vera. Emoji: Twemoji, © Twitter y colaboradores, CC BY 4.0; en su defecto, Noto Color Emoji, SIL OFL 1.1.',
  },
  callouts: {
    note: 'Nota',
    tip: 'Consejo',
    info: 'Información',
    important: 'Importante',
    warning: 'Atención',
    caution: 'Precaución',
    danger: 'Peligro',
  },
  reading: {
    skip: 'Ir al texto',
    files: 'Otras formas de esta página',
    deck: 'Diapositivas',
    file: {
      'slides.pdf': 'Diapositivas en PDF',
      'handout.pdf': 'Documento para imprimir (PDF)',
      'deck.html': 'Diapositivas en un solo archivo, sin red',
    },
    here: 'Leer el texto de la página',
    noScript: 'Estas diapositivas necesitan JavaScript.',
  },
  talks: 'Presentaciones',
  steps: ['paso', 'parte', 'capítulo', 'fase', 'pilar', 'lección', 'punto', 'regla', 'principio'],
  example: /^(?:por )?ejemplos?(?![\p{L}])/iu,
  summary:
    /^(?:resumen|en resumen|en breve|en pocas palabras|puntos clave|conclusiones clave|recapitulación)(?![\p{L}])/iu,
  furtherReading:
    /^(?:para (?:saber más|profundizar)|más información|fuentes?|referencias?|bibliografía|enlaces?|véase también|ver también)(?![\p{L}])/iu,
  invitation: /(?:únete|contact|convers|debat|escr[ií]b|habla|contribu|particip|pregunt)/iu,
  repeatable: new Set(['sí', 'no', 'muy']),
}
