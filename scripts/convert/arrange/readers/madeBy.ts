import type { Composer } from '../../compose/composer.ts'
import type { Reader } from './reader.ts'
import { fit } from '../../fit/fit.ts'
import { WEIGHTS } from '../weights.ts'

/** Reader of what a composer makes slides of by itself. */
export function madeBy(composer: Composer): Reader {
  return (blocks, at, scope, file) => {
    const count = composer.takes(blocks, at, scope)
    if (!count) return
    const taken = blocks.slice(at, at + count)
    const slides = composer.compose(taken, scope).flatMap((slide) => fit(slide, file))
    return { kind: 'made', blocks: taken, ways: [{ slides, cost: WEIGHTS.slide * slides.length }] }
  }
}
