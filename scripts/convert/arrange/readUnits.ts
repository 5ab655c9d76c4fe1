import type { RootContent } from 'mdast'
import type { VFile } from 'vfile'
import type { Scope } from '../compose/composer.ts'
import type { Reader } from './readers/reader.ts'
import type { Unit } from './unit.ts'
import { agenda } from '../compose/agenda.ts'
import { contact } from '../compose/contact.ts'
import { example } from '../compose/example.ts'
import { illustrated } from '../compose/illustrated.ts'
import { mediaLinks } from '../compose/mediaLinks.ts'
import { pillarOpening } from '../compose/pillarOpening.ts'
import { question } from '../compose/question.ts'
import { requestedLayout } from '../compose/requestedLayout.ts'
import { sources } from '../compose/sources.ts'
import { summary } from '../compose/summary.ts'
import { asAsked } from './asAsked.ts'
import { listParts } from './listParts.ts'
import { proseParts } from './proseParts.ts'
import { callout } from './readers/callout.ts'
import { code } from './readers/code.ts'
import { comparison } from './readers/comparison.ts'
import { handwritten } from './readers/handwritten.ts'
import { ledAlike } from './readers/ledAlike.ts'
import { list } from './readers/list.ts'
import { madeBy } from './readers/madeBy.ts'
import { pictures } from './readers/pictures.ts'
import { prose } from './readers/prose.ts'
import { quote } from './readers/quote.ts'
import { story } from './readers/story.ts'
import { table } from './readers/table.ts'
import { terms } from './readers/terms.ts'
import { unlessAsked } from './readers/unlessAsked.ts'
import { termsParts } from './termsParts.ts'

/** Readers in the order they are asked, before `prose`, which takes all that they leave. */
const READERS: Reader[] = [
  handwritten,
  madeBy(requestedLayout),
  unlessAsked(story, 'example'),
  unlessAsked(madeBy(agenda)),
  unlessAsked(madeBy(pillarOpening)),
  unlessAsked(madeBy(illustrated)),
  unlessAsked(madeBy(summary)),
  unlessAsked(madeBy(mediaLinks)),
  unlessAsked(madeBy(example), 'example'),
  unlessAsked(madeBy(contact), 'contact'),
  unlessAsked(madeBy(sources), 'sources'),
  pictures,
  comparison,
  terms,
  ledAlike,
  unlessAsked(madeBy(question)),
  callout,
  quote,
  code,
  table,
  list,
]

/**
 * Read what stands under a heading into units: each block with what belongs to it.
 *
 * @param blocks
 *   Blocks of a section, without the sections below.
 * @param file
 *   File of the page; told what fits on no slide.
 * @returns
 *   Units in the order of the page; each block is in exactly one.
 */
export function readUnits(blocks: RootContent[], scope: Scope, file: VFile): Unit[] {
  const units: Unit[] = []
  for (let at = 0; at < blocks.length;) {
    const unit = unitAt(blocks, at, scope, file)
    units.push(...asAsked(partsOf(unit, scope), unit.blocks))
    at += unit.blocks.length
  }
  return units
}

function unitAt(blocks: RootContent[], at: number, scope: Scope, file: VFile): Unit {
  for (const read of READERS) {
    const unit = read(blocks, at, scope, file)
    if (unit) return unit
  }
  return prose(blocks, at, scope)
}

/** A unit that is too much for one slide, in parts. */
function partsOf(unit: Unit, scope: Scope): Unit[] {
  if (unit.kind === 'prose') return proseParts(unit, scope.phrases.sentences)
  if (unit.kind === 'list') return listParts(unit)
  return unit.kind === 'terms' ? termsParts(unit) : [unit]
}
