import type { DeckSettings } from './answers.ts'
import type { InjectionKey, Ref } from 'vue'
import { inject } from 'vue'

/** What a slide knows of its place, as far as our layouts and components ask Slidev for it. */
export interface SlideContext {
  $slidev: { configs: DeckSettings; nav: { total: number } }
  $page: Readonly<Ref<number>>
  /** Place of a slide, by what links name it by. */
  placeOf: (to: string) => string
}

/** What a slide is drawn with. */
export const SLIDE_CONTEXT: InjectionKey<SlideContext> = Symbol('slide context')

/** As Slidev’s client has it: stands in its place on the page that tries slides out. For the set-up of components. */
export function useSlideContext(): SlideContext {
  const context = inject(SLIDE_CONTEXT)
  if (!context) throw new Error('A component of slides is drawn outside of a slide')
  return context
}
