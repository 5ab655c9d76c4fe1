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
