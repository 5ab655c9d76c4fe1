import type { Phrases } from './phrases.ts'

/** Words around a page in Portuguese. */
export const portuguese: Phrases = {
  pillar: (no, count, label = 'Pilar') => `${label} ${no} de ${count}`,
  question: 'A pergunta',
  agenda: 'Agenda',
  sources: 'Fontes',
  contact: 'Vamos conversar?',
  handout: {
    slide: (no, title) => `Slide ${no}: ${title}`,
    qrCode: (url) => `Código QR: ${url}`,
    page: ['página ', ' / '],
    made: (source, date) => (source ? `Da página ${source}, ${date}.` : `Feito em ${date}.`),
    licences:
      'Tipografia: Bricolage Grotesque, Atkinson Hyperlegible Next e Mono, Noto Sans e Vazirmatn, SIL OFL 1.1; DejaVu Sans, licença Bitstream Vera. Emoji: Twemoji, © Twitter e colaboradores, CC BY 4.0; na falta, Noto Color Emoji, SIL OFL 1.1.',
  },
  callouts: {
    note: 'Nota',
    tip: 'Dica',
    info: 'Informação',
    important: 'Importante',
    warning: 'Atenção',
    caution: 'Cuidado',
    danger: 'Perigo',
  },
  reading: {
    skip: 'Ir para o texto',
    files: 'Outras formas desta página',
    deck: 'Slides',
    file: {
      'slides.pdf': 'Slides em PDF',
      'handout.pdf': 'Documento para imprimir (PDF)',
      'deck.html': 'Slides num único ficheiro, sem rede',
    },
    here: 'Ler o texto da página',
    noScript: 'Estes slides precisam de JavaScript.',
  },
  talks: 'Apresentações',
  steps: ['passo', 'parte', 'capítulo', 'fase', 'pilar', 'lição', 'ponto', 'regra', 'princípio'],
  example: /^(?:por )?exemplos?(?![\p{L}])/iu,
  summary: /^(?:resumo|em resumo|em suma|em poucas palavras|pontos-chave|principais pontos|recapitulando)(?![\p{L}])/iu,
  furtherReading:
    /^(?:para saber mais|saiba mais|fontes?|referências?|bibliografia|ligações|links?|ver também|veja também)(?![\p{L}])/iu,
  invitation: /(?:junte-se|junta-te|contat|contact|discut|convers|escrev|fala|contribu|particip|pergunt)/iu,
  repeatable: new Set(['sim', 'não', 'muito']),
}
