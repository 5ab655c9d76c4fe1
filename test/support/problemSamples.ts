import type { SlideProblem, SlidesFileProblem } from '../../scripts/deck/ownSlide.ts'
import type { DiagramProblem, FormulaProblem, PictureProblem } from '../../scripts/deck/problems.ts'
import type { Facts, MatterProblem, SettingProblem } from '../../scripts/locales/messages/facts.ts'

/** One problem of each name. */
type OfEach<Problem extends { id: string }> = { [Id in Problem['id']]: Omit<Problem & { id: Id }, 'id'> }

/** What a problem can hold: none uses all of it. */
const ALL = {
  folder: 'alpha',
  kind: 'folder',
  most: 12_500,
  size: 13,
  code: 'EIO',
  endings: ['.png', '.svg'],
  reason: 'ALPHA',
  found: 'alpha',
  nearest: 'bravo',
  name: 'alpha',
  text: 'alpha',
}

const of = <Problem extends { id: string }>(problems: OfEach<Problem>): Problem[] =>
  Object.entries(problems).map(([id, own]) => ({ ...ALL, ...(own as object), id }) as unknown as Problem)

export const pictures = of<PictureProblem>({
  'not-found': {},
  remote: {},
  'own-computer': {},
  'no-static-folder': {},
  'not-in-static-folder': {},
  'not-beside-page': {},
  outside: ALL,
  'not-in-project': ALL,
  'no-file': ALL,
  'too-large': ALL,
  'not-readable': ALL,
  'wrong-ending': ALL,
  'too-many-pixels': ALL,
  'not-permitted': {},
  empty: {},
  'web-page': {},
  'other-kind': {},
  damaged: {},
  packed: {},
  'svg-xml': ALL,
  'svg-encoding': {},
  'svg-entities': {},
  'svg-levels': {},
  'svg-root': {},
  'svg-size': {},
  'svg-too-much': {},
})

export const formulas = of<FormulaProblem>({
  'not-alone': {},
  'too-many': {},
  'too-high': {},
  'too-deep': {},
  'no-drawing': {},
  'more-than-drawing': {},
  'too-long': ALL,
  'too-many-signs': ALL,
  'too-large': ALL,
  tex: ALL,
})

export const diagrams = of<DiagramProblem>({
  'not-alone': {},
  'too-many': {},
  'unknown-kind': {},
  'no-drawing': {},
  'no-layout': {},
  'too-many-lines': ALL,
  'too-many-arrows': ALL,
  'too-long': ALL,
  'odd-name': ALL,
  literal: ALL,
  lost: ALL,
  'no-font': ALL,
  mermaid: ALL,
})

export const matter = of<MatterProblem>({ indent: {}, open: {}, value: {}, other: ALL })

export const ofSettings = of<SettingProblem>({
  'too-many-colours': ALL,
  'no-colour': {},
  'no-text': {},
  'no-switch': {},
  contrast: { colour: '#aaaaaa', ground: '#ffffff', found: 2.31, least: 4.5 },
  'no-choice': { known: ['alpha', 'bravo'] },
  'no-minutes': { least: 1, most: 180 },
})

export const slideFiles = of<SlidesFileProblem>({
  'not-found': {},
  outside: ALL,
  'no-file': ALL,
  'not-permitted': {},
  'not-readable': ALL,
  'too-large': ALL,
  encoding: {},
  empty: {},
})

export const slides = of<SlideProblem>({
  tag: ALL,
  component: ALL,
  'broken-tag': ALL,
  expression: ALL,
  bound: ALL,
  told: ALL,
  attribute: ALL,
  value: ALL,
  snippet: {} as never,
  'front-matter': ALL,
})

/** Of each kind, too much. */
export const counted = (
  [
    'headings',
    'quotes',
    'link definitions',
    'footnotes',
    'references to footnotes',
    'blank lines',
    'columns',
    'rows',
    'items',
    'emphasis marks',
    'lengths of code marks',
    'marks for so many characters',
    'words',
  ] satisfies Array<Facts['too-much']['what']>
).map((what) => ({ what, most: 12_500 }))
