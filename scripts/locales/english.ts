import type { Phrases } from './phrases.ts'

/** Words around a page in English, and in languages that have no words of their own here. */
export const english: Phrases = {
  pillar: (no, count, label = 'Part') => `${label} ${no} of ${count}`,
  question: 'The question',
  agenda: 'Agenda',
  numbers: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight'],
  sources: 'Sources',
  links: 'Links',
  contact: 'Let’s talk',
  follow: 'Follow on your phone',
  handout: {
    slide: (no, title) => `Slide ${no}: ${title}`,
    qrCode: (url) => `QR code: ${url}`,
    page: ['page ', ' / '],
    made: (source, date) => (source ? `From the page ${source}, ${date}.` : `Made on ${date}.`),
    licences:
      'Type: Bricolage Grotesque, Atkinson Hyperlegible Next and Mono, Noto Sans and Vazirmatn, SIL OFL 1.1; DejaVu Sans, Bitstream Vera licence. Emoji: Twemoji, © Twitter and contributors, CC BY 4.0; where it has none, Noto Color Emoji, SIL OFL 1.1.',
  },
  office: {
    title: 'Title',
    text: 'Text',
    code: 'Code',
    table: 'Table',
    picture: 'Picture',
    ornament: 'Ornament',
    ground: 'Ground',
    line: 'Line',
    trail: 'Parts of the talk',
    foot: 'Foot',
    number: 'Slide number',
    card: 'Card',
    link: 'Link',
    callout: 'Notice',
    figure: 'Figure',
    named: (kind, text) => `${kind}: ${text}`,
  },
  callouts: {
    note: 'Note',
    tip: 'Tip',
    info: 'Info',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
    danger: 'Danger',
    summary: 'Summary',
    todo: 'To do',
    success: 'Success',
    question: 'Question',
    failure: 'Failure',
    bug: 'Bug',
    example: 'Example',
    details: 'Details',
    tab: 'Tab',
  },
  reading: {
    skip: 'Skip to the text',
    files: 'Other forms of this page',
    deck: 'Slides',
    file: {
      'slides.pdf': 'Slides as PDF',
      'handout.pdf': 'Handout to print (PDF)',
      'deck.html': 'Slides in one file, without a network',
    },
    here: 'Read the text of the page',
    short: { 'slides.pdf': 'PDF', 'handout.pdf': 'Handout', here: 'Text' },
    noScript: 'These slides need JavaScript.',
  },
  talks: 'Talks',
  steps: ['step', 'part', 'chapter', 'phase', 'pillar', 'lesson', 'point', 'rule', 'principle', 'module'],
  pillars: { one: 'Pillar', several: /(?<!\p{L})pillars(?!\p{L})/iu },
  example: /^(?:(?:for )?examples?|for instance)\b/i,
  amounts: /^(?:euros?|dollars?|pounds?|francs?|cents?|pence|thousand|millions?|billions?|trillions?|percent)$/iu,
  summary: /^(?:summary|in short|in brief|tl;?dr|key (?:points|takeaways)|takeaways|to sum up|recap)(?![\p{L}])/iu,
  furtherReading:
    /^(?:further reading|sources?|references?|read more|learn more|to learn more|see also|links?|bibliography)(?![\p{L}])/iu,
  invitation: /(?:join|contact|discuss|chat|write|talk|contribut|question|get in touch|reach|come)/iu,
  repeatable: new Set(['had', 'that', 'very', 'so', 'no', 'yes', 'bye']),
  sentences: {
    abbreviations: new Set(
      'Mr Mrs Ms Mx Dr Prof Rev Hon St Mt Messrs Gen Col Capt Lt Sgt Sen Rep Gov Pres e.g i.e vs cf viz approx ca ed eds trans al resp'.split(
        ' ',
      ),
    ),
    beforeNumbers: new Set('no nos No Nos p pp fig figs vol vols ch chap sec art eq par v tel Tel ext'.split(' ')),
    finals: new Set(['U.S', 'U.K', 'U.S.A', 'U.N', 'E.U', 'a.m', 'p.m', 'A.M', 'P.M', 'B.C', 'A.D', 'Ph.D', 'D.C']),
    subordinate:
      /^(?:(?:but|and|so|or|even|just),? )?(?:if|when|whenever|while|whilst|whereas|although|though|since|because|as|rather than|instead of|in order|so that|once|after|before|until|till|wherever|whether|given|provided|in case|in the (?:case|event)|as (?:soon|long|far) as|every time|now that|by the time|even (?:if|though)|despite|without|for fear|lest)(?![\p{L}])/iu,
    exception:
      /^(?:unless|except|only|but for|apart from|other than|without|not only|not just|nor|neither|with the exception|as long as|provided)(?![\p{L}])/iu,
    subject: /^(?:I|you|he|she|it|we|they|this|that|there|then|let[’']s)(?![\p{L}])/iu,
    addition:
      /^(?:(?:and |or )?(?:which|who|whose|whom|where)|(?:(?:some|most|many|all|none|one|each|both|any|part) )?(?:of|in|on|at|by|for|to|with|from|through|after|under) (?:which|whom|whose)|including|such as|like|as well as|e\.g|i\.e|that is|for (?:example|instance)|namely|especially|particularly|in particular|notably|because|since|as|so that|so as|in order to|to \p{L}+|whereas|while|thanks to|(?!during|nothing|something|everything|anything|morning|evening|being|bring|king|thing|spring|string|excluding|barring)\p{L}{2,}ing|\p{L}{2,}ed (?:by|with|in|to|for|from|as|on|at|into))(?![\p{L}])/iu,
    adverbial:
      /^(?:before|after|in|on|at|for|by|during|to|into|from|with|within|since|until|through|over|under|between|towards?|per)(?![\p{L}])/iu,
    nominal: /^(?:of|and|or|the|an?|etc)(?![\p{L}])/iu,
    backward:
      /^\P{L}*(?:(?:but|and|so|or|yet|still|also|then|therefore|thus|hence|otherwise|instead|however|nor),? )*(?:(?:if|when|whenever|while|because|since|once|until|unless|although|as|for|of|with|without) )?(?:it(?:[’']s)?(?! is (?:true|possible|necessary|time|worth))|they|them|he|she|this(?= (?:is|was|means|makes)(?![\p{L}]))|that(?:[’']s)?(?= (?:is|was|means|makes)(?![\p{L}]))|these|those|both|neither|either|its|their|such)(?![\p{L}])|^\P{L}*(?:but|so|also|therefore|thus|hence|otherwise|instead|however|nor)(?![\p{L}])|(?<![\p{L}])(?:of (?:them|these|those)|the two|both|the (?:former|latter))(?=[.,;:!?]|$)/iu,
    unfinished:
      /(?<![\p{L}’'])(?:is|are|was|were|be|been|has|have|had|will|would|can|could|may|might|must|should|do|does|did|not|never|\p{L}+n[’']t|that|of|to|and|or|the|an?)$/iu,
    and: /^(?:and|so)(?![\p{L}])/iu,
  },
}
