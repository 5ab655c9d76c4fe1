import type { Phrases } from './phrases.ts'

/** Words around a page in Spanish. */
export const spanish: Phrases = {
  pillar: (no, count, label = 'Parte') => `${label} ${no} de ${count}`,
  question: 'La pregunta',
  agenda: 'Contenido',
  numbers: ['dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho'],
  sources: 'Fuentes',
  links: 'Enlaces',
  contact: '¿Hablamos?',
  follow: 'Seguir en el teléfono',
  handout: {
    slide: (no, title) => `Diapositiva ${no}: ${title}`,
    qrCode: (url) => `Código QR: ${url}`,
    arrow: (from, to, label) => `De «${from}» a «${to}»${label ? `: ${label}` : ''}.`,
    page: ['página ', ' / '],
    made: (source, date) => (source ? `De la página ${source}, ${date}.` : `Hecho el ${date}.`),
    licences:
      'Tipografía: Bricolage Grotesque, Atkinson Hyperlegible Next y Mono, Noto Sans y Vazirmatn, SIL OFL 1.1; DejaVu Sans, licencia Bitstream Vera. Emoji: Twemoji, © Twitter y colaboradores, CC BY 4.0; en su defecto, Noto Color Emoji, SIL OFL 1.1.',
  },
  office: {
    title: 'Título',
    text: 'Texto',
    code: 'Código',
    table: 'Tabla',
    picture: 'Imagen',
    ornament: 'Adorno',
    ground: 'Fondo',
    line: 'Línea',
    trail: 'Partes de la charla',
    foot: 'Pie',
    number: 'Número de diapositiva',
    card: 'Tarjeta',
    link: 'Enlace',
    callout: 'Aviso',
    figure: 'Cifra',
    layouts: {
      cover: 'Portada',
      part: 'Parte',
      sentence: 'Frase',
      text: 'Texto',
      figures: 'Cifras',
      cards: 'Tarjetas',
      code: 'Código',
      picture: 'Imagen',
      table: 'Tabla',
      links: 'Enlaces',
      content: 'Título y texto',
    },
    named: (kind, text) => `${kind}: ${text}`,
  },
  callouts: {
    note: 'Nota',
    tip: 'Consejo',
    info: 'Información',
    important: 'Importante',
    warning: 'Atención',
    caution: 'Precaución',
    danger: 'Peligro',
    summary: 'Resumen',
    todo: 'Por hacer',
    success: 'Éxito',
    question: 'Pregunta',
    failure: 'Fallo',
    bug: 'Error',
    example: 'Ejemplo',
    details: 'Detalles',
    tab: 'Pestaña',
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
    short: { 'slides.pdf': 'PDF', 'handout.pdf': 'Para imprimir', here: 'Texto' },
    noScript: 'Estas diapositivas necesitan JavaScript.',
  },
  talks: 'Presentaciones',
  steps: ['paso', 'parte', 'capítulo', 'fase', 'pilar', 'lección', 'punto', 'regla', 'principio', 'módulo'],
  pillars: { one: 'Pilar', several: /(?<!\p{L})pilares(?!\p{L})/iu },
  example: /^(?:por )?ejemplos?(?![\p{L}])/iu,
  amounts: /^(?:euros?|dólar(?:es)?|pesos?|libras?|céntimos?|centavos?|mil|mill[oó]n(?:es)?)$/iu,
  summary:
    /^(?:resumen|en resumen|en breve|en pocas palabras|puntos clave|conclusiones clave|recapitulación)(?![\p{L}])/iu,
  furtherReading:
    /^(?:para (?:saber más|profundizar)|más información|fuentes?|referencias?|bibliografía|enlaces?|véase también|ver también)(?![\p{L}])/iu,
  invitation: /(?:únete|contact|convers|debat|escr[ií]b|habla|contribu|particip|pregunt)/iu,
  repeatable: new Set(['sí', 'no', 'muy']),
  sentences: {
    abbreviations: new Set(
      'Sr Sra Sres Sras Srta Dr Dra Prof Profa D Dña Ud Uds Vd Vds Lic Ing p.ej ej cf vs aprox ca ed trad av avda Avda C ss'.split(
        ' ',
      ),
    ),
    beforeNumbers: new Set('n no núm nº art p pág págs pp fig cap vol t tel Tel'.split(' ')),
    finals: new Set(['etc', 'a.C', 'd.C', 'a.m', 'p.m', 'EE.UU', 'S.A']),
    subordinate:
      /^(?:(?:pero|y|o|pues|aun|incluso),? )?(?:si|cuando|mientras|aunque|puesto que|ya que|dado que|porque|como|en lugar de|en vez de|para(?: que)?|a fin de|con el fin|en caso|en el caso|una vez|después de|antes de|desde que|hasta que|siempre que|cada vez que|tan pronto|apenas|a medida que|donde)(?![\p{L}])/iu,
    exception:
      /^(?:a menos que|salvo|excepto|sin|sólo|solo|solamente|únicamente|no s[oó]lo|ni|con tal|a condición|siempre y cuando)(?![\p{L}])/iu,
    subject: /^(?:yo|tú|él|ellas?|ellos|usted(?:es)?|nosotr[oa]s|esto|eso|entonces|hay)(?![\p{L}])/iu,
    addition:
      /^(?:(?:y )?(?:que|quien(?:es)?|cuy[oa]s?|donde)|(?:(?:a|de|en|con|por|para|sobre|entre) )?(?:l[oa]s?|el) (?:que|cual(?:es)?)|(?:al|del) (?:que|cual)|lo (?:que|cual)|es decir|o sea|como|tal(?:es)? como|así como|incluid[oa]s?|incluyendo|entre (?:ellos|ellas|otros|otras)|por ejemplo|p\. ?ej|en particular|especialmente|sobre todo|porque|ya que|puesto que|pues|dado que|mientras que|para(?: que)?|a fin de|de modo que|de manera que|gracias a|\p{L}{2,}(?:ando|iendo|yendo)|\p{L}{2,}[ai]d[oa]s? (?:por|de|en|con|a|para))(?![\p{L}])/iu,
    adverbial:
      /^(?:antes|después|en|durante|desde|hasta|por|a|al|con|sobre|bajo|según|entre|contra|hacia)(?![\p{L}])/iu,
    nominal: /^(?:de|del|y|e|o|u|etc)(?![\p{L}])/iu,
    backward:
      /^\P{L}*(?:(?:pero|y|o|pues|así|entonces|luego|también|además),? )*(?:(?:si|cuando|porque|mientras|aunque) )?(?:él|ell[ao]s?|ello|est[oe](?= (?:es|era|significa|hace)(?![\p{L}]))|est[ae]s?(?= (?:es|era|son|significan?)(?![\p{L}]))|es[oa](?= (?:es|era)(?![\p{L}]))|ambos|ambas|tal(?:es)?)(?![\p{L}])|^\P{L}*(?:pero|pues|así que|entonces|por eso|sin embargo|además|si no|de lo contrario)(?![\p{L}])|(?<![\p{L}])(?:de (?:ellos|ellas)|entre (?:ellos|ellas)|ambos|ambas|los dos|las dos)(?=[.,;:!?]|$)/iu,
    unfinished:
      /(?<![\p{L}’'])(?:es|son|era|eran|está|están|será|serán|ha|han|había|puede|pueden|debe|deben|no|nunca|que|de|del|a|al|y|o|el|la|los|las|una?)$/iu,
    and: /^(?:y|e|pues)(?![\p{L}])/iu,
  },
}
