import type { Phrases } from './phrases.ts'

/** Words around a page in Portuguese. */
export const portuguese: Phrases = {
  pillar: (no, count, label = 'Parte') => `${label} ${no} de ${count}`,
  question: 'A pergunta',
  agenda: 'Agenda',
  numbers: ['dois', 'três', 'quatro', 'cinco', 'seis', 'sete', 'oito'],
  sources: 'Fontes',
  links: 'Links',
  contact: 'Vamos conversar?',
  follow: 'Acompanhar no telemóvel',
  handout: {
    slide: (no, title) => `Slide ${no}: ${title}`,
    qrCode: (url) => `Código QR: ${url}`,
    page: ['página ', ' / '],
    made: (source, date) => (source ? `Da página ${source}, ${date}.` : `Feito em ${date}.`),
    licences:
      'Tipografia: Bricolage Grotesque, Atkinson Hyperlegible Next e Mono, Noto Sans e Vazirmatn, SIL OFL 1.1; DejaVu Sans, licença Bitstream Vera. Emoji: Twemoji, © Twitter e colaboradores, CC BY 4.0; na falta, Noto Color Emoji, SIL OFL 1.1.',
  },
  office: {
    title: 'Título',
    text: 'Texto',
    code: 'Código',
    table: 'Tabela',
    picture: 'Imagem',
    ornament: 'Ornamento',
    ground: 'Fundo',
    line: 'Linha',
    trail: 'Partes da apresentação',
    foot: 'Rodapé',
    number: 'Número do slide',
    card: 'Cartão',
    link: 'Ligação',
    callout: 'Aviso',
    figure: 'Número',
    named: (kind, text) => `${kind}: ${text}`,
  },
  callouts: {
    note: 'Nota',
    tip: 'Dica',
    info: 'Informação',
    important: 'Importante',
    warning: 'Atenção',
    caution: 'Cuidado',
    danger: 'Perigo',
    summary: 'Resumo',
    todo: 'A fazer',
    success: 'Sucesso',
    question: 'Pergunta',
    failure: 'Falha',
    bug: 'Erro',
    example: 'Exemplo',
    details: 'Detalhes',
    tab: 'Aba',
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
    short: { 'slides.pdf': 'PDF', 'handout.pdf': 'Para imprimir', here: 'Texto' },
    noScript: 'Estes slides precisam de JavaScript.',
  },
  talks: 'Apresentações',
  steps: ['passo', 'parte', 'capítulo', 'fase', 'pilar', 'lição', 'ponto', 'regra', 'princípio', 'módulo'],
  pillars: { one: 'Pilar', several: /(?<!\p{L})pilares(?!\p{L})/iu },
  example: /^(?:por )?exemplos?(?![\p{L}])/iu,
  amounts: /^(?:euros?|dólar(?:es)?|rea(?:l|is)|libras?|cêntimos?|centavos?|mil|milh(?:ão|ões)|bilh(?:ão|ões))$/iu,
  summary: /^(?:resumo|em resumo|em suma|em poucas palavras|pontos-chave|principais pontos|recapitulando)(?![\p{L}])/iu,
  furtherReading:
    /^(?:para saber mais|saiba mais|fontes?|referências?|bibliografia|ligações|links?|ver também|veja também)(?![\p{L}])/iu,
  invitation: /(?:junte-se|junta-te|contat|contact|discut|convers|escrev|fala|contribu|particip|pergunt)/iu,
  repeatable: new Set(['sim', 'não', 'muito']),
  sentences: {
    abbreviations: new Set(
      'Sr Sra Srs Sras Srta Dr Dra Prof Profa D Exmo Exma Eng p.ex ex cf vs aprox ca ed trad av Av R obs'.split(' '),
    ),
    beforeNumbers: new Set('n no nº núm art p pág págs pp fig cap vol t tel Tel'.split(' ')),
    finals: new Set(['etc', 'a.C', 'd.C', 'a.m', 'p.m', 'S.A', 'E.U.A']),
    subordinate:
      /^(?:(?:mas|e|ou|pois|mesmo),? )?(?:se|quando|enquanto|embora|ainda que|já que|visto que|uma vez|porque|como|em vez de|ao invés de|para(?: que)?|a fim de|no caso|em caso|caso|depois de|depois que|antes de|antes que|desde que|até que|sempre que|cada vez que|assim que|logo que|à medida que|onde|apesar)(?![\p{L}])/iu,
    exception:
      /^(?:a menos que|a não ser|salvo|exceto|sem|só|somente|apenas|não só|não apenas|nem|contanto|com a condição)(?![\p{L}])/iu,
    subject: /^(?:eu|tu|ele|ela|eles|elas|você|vocês|nós|isto|isso|então|há)(?![\p{L}])/iu,
    addition:
      /^(?:(?:e )?(?:que|quem|cuj[oa]s?|onde)|(?:(?:a|de|em|com|por|para|sobre|entre) )?[oa]s? (?:que|qua(?:l|is))|(?:ao|à|do|da|dos|das|no|na|nos|nas|pelo|pela) qua(?:l|is)|o que|ou seja|isto é|como|tais? como|assim como|bem como|incluindo|incluindo-se|inclusive|entre (?:eles|elas|outros|outras)|por exemplo|p\. ?ex|em particular|especialmente|sobretudo|porque|já que|pois|visto que|enquanto|para(?: que)?|a fim de|de modo que|de forma que|graças|\p{L}{2,}(?:ando|endo|indo)|\p{L}{2,}[ai]d[oa]s? (?:por|pelo|pela|de|em|com|a|para))(?![\p{L}])/iu,
    adverbial:
      /^(?:antes|depois|em|no|na|durante|desde|até|por|pelo|pela|a|ao|com|sobre|sob|segundo|entre|contra)(?![\p{L}])/iu,
    nominal: /^(?:d[eoa]s?|e|ou|etc)(?![\p{L}])/iu,
    backward:
      /^\P{L}*(?:(?:mas|e|ou|pois|assim|então|depois|também|além disso),? )*(?:(?:se|quando|porque|enquanto|embora) )?(?:el[ea]s?|isso|isto|aquilo|est[ea]s?(?= (?:é|era|são)(?![\p{L}]))|ess[ea]s?(?= (?:é|era|são)(?![\p{L}]))|ambos|ambas|tal|tais)(?![\p{L}])|^\P{L}*(?:mas|pois|portanto|então|por isso|porém|contudo|além disso|senão|caso contrário)(?![\p{L}])|(?<![\p{L}])(?:del[ea]s|entre el[ea]s|ambos|ambas|os dois|as duas)(?=[.,;:!?]|$)/iu,
    unfinished:
      /(?<![\p{L}’'])(?:é|são|era|eram|está|estão|será|serão|foi|tem|têm|pode|podem|deve|devem|não|nunca|que|d[eoa]s?|a|ao|e|ou|os?|as|uma?)$/iu,
    and: /^(?:e|pois)(?![\p{L}])/iu,
  },
}
