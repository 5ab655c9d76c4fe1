/** What the deck uses of Slidev's client, typed by hand: its sources do not pass under our compiler settings. */
declare module '@slidev/client' {
  export function useSlideContext(): {
    $slidev: { configs: Record<string, unknown>; nav: { total: number } }
    $page: import('vue').Ref<number>
  }
}

declare module '@slidev/client/pages/print.vue' {
  const component: import('vue').Component
  export default component
}

declare module '@slidev/client/internals/PrintSlideClick.vue' {
  const component: import('vue').Component<{ nav: import('@slidev/client/composables/useNav.ts').Nav }>
  export default component
}

declare module '@slidev/client/composables/useNav.ts' {
  export interface SlideRoute {
    no: number
    meta: { slide: { noteHTML?: string; frontmatter: import('../scripts/deck/types.ts').SlideFrontmatter } }
  }
  export type Nav = { total: number }
  export function useNav(): { slides: import('vue').Ref<SlideRoute[]> }
  export function useFixedNav(route: SlideRoute, clicks: object): Nav
}

declare module '@slidev/client/composables/useClicks.ts' {
  export function createFixedClicks(
    route: import('@slidev/client/composables/useNav.ts').SlideRoute,
    clicks: number,
  ): object
}

declare module '@slidev/client/constants.ts' {
  export const CLICKS_MAX: number
}

declare module '@slidev/client/env.ts' {
  export const configs: Record<string, unknown> & { lang?: string; title?: string; builtOn: string }
}

declare module '#slidev/title-renderer' {
  const component: import('vue').Component<{ no: number }>
  export default component
}
