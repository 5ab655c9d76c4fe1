import type { Complaint } from '../../../browser/watchPage.ts'
import type { Fault } from '../../checked.ts'

/** An error of a component that stands on a slide. */
export interface SlideError {
  /** Number of the slide, from 1. */
  slide: number
  /** Name of the component, where it has one. */
  component: string | undefined
  /** What it says, in its first line. */
  text: string
}

/**
 * Tell what browsers complained of, each once: an error of a slide on that slide, all else with the view that showed it.
 *
 * @param complaints
 *   What was complained of in the views of a site.
 * @param errors
 *   Errors of slides that were told meanwhile.
 * @param empty
 *   Numbers of the slides that show nothing but their title.
 * @returns
 *   Faults: what is unsafe is blocking, and what leaves a slide empty; all else is advice.
 */
export function complaintFaults(
  complaints: readonly Complaint[],
  errors: readonly SlideError[],
  empty: ReadonlySet<number>,
): Fault[] {
  const faults = complaints.flatMap(({ element, told, isUnsafe }): Fault[] => {
    const said = 'text' in told ? told.text : ''
    const own = isUnsafe ? [] : errors.filter(({ text }) => text && said.endsWith(text))
    if (!own.length) return [{ element, told, isBlocking: isUnsafe }]
    return own.map(({ slide, component }) => ({
      slide,
      ...(component && { element: component }),
      told,
      isBlocking: empty.has(slide),
    }))
  })
  const first = new Map<string, Fault>()
  for (const fault of faults) {
    const key = JSON.stringify([fault.slide, fault.told])
    if (!first.has(key)) first.set(key, fault)
  }
  return [...first.values()]
}
