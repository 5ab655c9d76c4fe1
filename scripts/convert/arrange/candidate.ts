import type { Slide } from '../../deck/types.ts'
import type { Measured, Offer } from './composition.ts'
import type { Unit } from './unit.ts'

/** An offer as a slide, set at its size. */
export interface Candidate {
  offer: Offer
  slide: Slide
  measured: Measured
  /** Units that it takes. */
  units: Unit[]
  /** Whether its title is but that of its section, which another slide has shown before. */
  isVague: boolean
}
