import type {
  Box,
  Colour,
  Paragraph,
  Presentation,
  PresentationSlide,
  Run,
  Shape,
  TableCell,
  TextShape,
} from '../../scripts/office/presentation.ts'

const INK: Colour = { hex: '12312a' }
const PAPER: Colour = { hex: 'fbfaf4' }
const GREEN: Colour = { hex: '136a54' }

/** The smallest picture: one dot. */
export const DOT = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (letter) => letter.charCodeAt(0),
)

/** Words, as text of 28 px unless it is said otherwise. */
export function run(text: string, look: Partial<Run> = {}): Run {
  return { text, font: 'text', size: 28, colour: INK, ...look }
}

/** A paragraph of words. */
export function paragraph(runs: Array<Run | string>, look: Partial<Paragraph> = {}): Paragraph {
  return { align: 'left', ...look, runs: runs.map((one) => (typeof one === 'string' ? run(one) : one)) }
}

/** An item of a list. */
export function item(text: string, level = 0, number?: number): Paragraph {
  const bullet = number ? { number } : { sign: '•', colour: GREEN }
  return paragraph([text], { level, indent: 40 * (level + 1), before: 8, lineHeight: 38, bullet })
}

/** A text in its box. */
export function text(name: string, box: Box, paragraphs: Paragraph[], look: Partial<TextShape> = {}): TextShape {
  return { type: 'text', name, box, paragraphs, insets: [0, 0, 0, 0], vertical: 'top', ...look }
}

function title(words: string, look: Partial<Run> = {}): TextShape {
  const big = run(words, { font: 'head', size: 48, isBold: true, ...look })
  return text('Titre', { x: 80, y: 56, width: 1120, height: 72 }, [paragraph([big])], { placeholder: 'title' })
}

function foot(no: number): Shape[] {
  const small = (words: string, look: Partial<Run> = {}): Paragraph =>
    paragraph([run(words, { size: 18, ...look })], { align: 'right' })
  return [
    text('Pied', { x: 80, y: 668, width: 800, height: 28 }, [small('Exemple')], { placeholder: 'footer' }),
    text('Numéro', { x: 1100, y: 668, width: 100, height: 28 }, [small(String(no), { field: 'slideNumber' })], {
      placeholder: 'slideNumber',
    }),
  ]
}

function slide(layout: string, shapes: Shape[], more: Partial<PresentationSlide> = {}): PresentationSlide {
  return { layout, ground: PAPER, notes: [], shapes, ...more }
}

function card(name: string, x: number, click?: number): Shape {
  const box = { x, y: 200, width: 340, height: 320 }
  return {
    type: 'group',
    name: `Carte : ${name}`,
    box,
    ...(click && { click }),
    shapes: [
      {
        type: 'area',
        name: 'Fond',
        box,
        fill: { hex: 'e3f3ec' },
        outline: { colour: GREEN, width: 2 },
        radius: 20,
      },
      {
        type: 'picture',
        name: 'Emoji',
        box: { x: x + 24, y: 224, width: 72, height: 72 },
        content: DOT,
        format: 'png',
        alt: '',
      },
      text(name, { x: x + 24, y: 310, width: 292, height: 180 }, [paragraph([name])], { link: { slide: 1 } }),
    ],
  }
}

/** A presentation with every kind of shape. */
export function samplePresentation(): Presentation {
  const line = { colour: GREEN, width: 1 }
  const cell = (words: string, isBold = false): TableCell => ({
    paragraphs: [paragraph([run(words, isBold ? { isBold } : {})])],
    insets: [8, 12, 8, 12],
    vertical: 'middle',
    lines: { bottom: line },
    ...(isBold && { fill: { hex: 'e3f3ec' } }),
  })
  return {
    title: 'Exemple & « essai »',
    lang: 'fr',
    authors: ['Ada', 'Grace'],
    description: 'Tout ce qui se dessine',
    keywords: ['un', 'deux'],
    licence: 'CC BY-SA 4.0',
    date: '2026-11-29',
    theme: {
      name: 'Exemple',
      colours: {
        dk1: '12312A',
        lt1: 'FBFAF4',
        dk2: '136A54',
        lt2: 'FFFFFF',
        accent1: '30AE8F',
        accent2: 'B23C1C',
        accent3: '3B4BB8',
        accent4: 'F2C14E',
        accent5: '7A3E9D',
        accent6: '12312B',
        hlink: '136A54',
        folHlink: '55605C',
      },
      fonts: { head: 'Bricolage Grotesque', text: 'Atkinson Hyperlegible Next', mono: 'Atkinson Hyperlegible Mono' },
      lineHeights: { head: 1.2, text: 1.3, mono: 1.3 },
    },
    contentLayout: 'Titre et contenu',
    sections: [
      { name: 'Début', slides: 2 },
      { name: 'Suite', slides: 2 },
    ],
    slides: [
      slide(
        'Couverture',
        [
          title('Exemple & « essai »', { colour: PAPER, size: 72 }),
          text(
            'Sous-titre',
            { x: 80, y: 400, width: 900, height: 60 },
            [paragraph([run('Pour tous', { colour: PAPER })])],
            {
              placeholder: 'subtitle',
            },
          ),
          {
            type: 'area',
            name: 'Trait',
            box: { x: 80, y: 380, width: 300, height: 4 },
            fill: { hex: 'f2c14e' },
          },
        ],
        { ground: { hex: '12312a' } },
      ),
      slide(
        'Liste',
        [
          title('Une liste'),
          text(
            'Texte',
            { x: 80, y: 160, width: 1120, height: 440 },
            [
              paragraph([
                'Un mot ',
                run('gras', { isBold: true }),
                ', un mot ',
                run('marqué', { highlight: { hex: 'f2c14e' } }),
                run('.'),
              ]),
              item('Un'),
              item('Un, dedans', 1),
              item('Deux', 0),
              item('Premier', 0, 1),
              item('Deuxième', 0, 2),
              paragraph([
                run('Un lien', { link: { url: 'https://example.org/a?b=c&d=é' }, colour: GREEN }),
                run(' et H'),
                run('2', { raised: 'below' }),
                run('O, '),
                run('barré', { isStruck: true, isItalic: true }),
                run(', '),
                run('majuscules', { isUpperCase: true, spacing: 2 }),
              ]),
            ],
            { placeholder: 'body' },
          ),
          ...foot(2),
        ],
        {
          notes: [
            paragraph([
              'À dire : ',
              run('fort', { isBold: true }),
              ' et ',
              run('là', { link: { url: 'https://example.org/' } }),
            ]),
            item('un point'),
            item('deux points', 0),
            item('numéro', 0, 1),
          ],
        },
      ),
      slide('Cartes', [title('Des cartes'), card('Une', 80), card('Deux', 450, 1), card('Trois', 820, 2), ...foot(3)], {
        notes: [paragraph(['Trois cartes.'])],
      }),
      slide('Tableau', [
        title('Un tableau, du code'),
        {
          type: 'table',
          name: 'Tableau',
          box: { x: 80, y: 150, width: 700, height: 150 },
          columns: [300, 400],
          hasHeader: true,
          rows: [
            { height: 50, cells: [cell('Nom', true), cell('Valeur', true)] },
            { height: 50, cells: [cell('a'), cell('1')] },
            { height: 50, cells: [cell('b')] },
          ],
        },
        text(
          'Code',
          { x: 80, y: 340, width: 700, height: 200 },
          [paragraph([run('if (a < b) {\n  return "é"\n}', { font: 'mono', size: 24 })], { lineHeight: 34 })],
          { fill: { hex: 'eef3f0', alpha: 0.5 }, radius: 12, insets: [16, 20, 16, 20], click: 1 },
        ),
        {
          type: 'picture',
          name: 'Photo',
          box: { x: 840, y: 150, width: 360, height: 240 },
          content: DOT,
          format: 'png',
          alt: 'Un point',
          isPlaceholder: true,
        },
        {
          type: 'area',
          name: 'Rond',
          box: { x: 840, y: 420, width: 160, height: 160 },
          radius: 80,
          fill: { hex: '3b4bb8', alpha: 0.2 },
          link: { url: 'https://example.org/rond' },
          outline: { colour: GREEN, width: 3, isDashed: true },
        },
        text('À droite', { x: 1020, y: 440, width: 200, height: 60 }, [
          paragraph([run('שלום', { lang: 'he' })], { isRightToLeft: true, align: 'right' }),
        ]),
        text('Long', { x: 1020, y: 540, width: 60, height: 40 }, [paragraph(['sans fin'])], {
          isUnbroken: true,
          vertical: 'middle',
        }),
        ...foot(4),
      ]),
    ],
  }
}
