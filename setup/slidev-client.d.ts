/** What the deck uses of Slidev's client, typed by hand: its sources do not pass under our compiler settings. */
declare module '@slidev/client' {
  export function useSlideContext(): {
    $slidev: { configs: Record<string, unknown>; nav: { total: number } }
    $page: import('vue').Ref<number>
  }
}

/** What components take and emit is theirs. */
declare module '@slidev/client/component' {
  const component: import('vue').DefineComponent<Record<string, unknown>>
  export default component
}

declare module '@slidev/client/pages/print.vue' {
  export { default } from '@slidev/client/component'
}

declare module '@slidev/client/internals/ContextMenu.vue' {
  export { default } from '@slidev/client/component'
}

declare module '@slidev/client/internals/CurrentProgressBar.vue' {
  export { default } from '@slidev/client/component'
}

declare module '@slidev/client/internals/DrawingControls.vue' {
  export { default } from '@slidev/client/component'
}

declare module '@slidev/client/internals/Goto.vue' {
  export { default } from '@slidev/client/component'
}

declare module '@slidev/client/internals/LaserPointer.vue' {
  export { default } from '@slidev/client/component'
}

declare module '@slidev/client/internals/NavControls.vue' {
  export { default } from '@slidev/client/component'
}

declare module '@slidev/client/internals/PrintSlideClick.vue' {
  export { default } from '@slidev/client/component'
}

declare module '@slidev/client/internals/QuickOverview.vue' {
  export { default } from '@slidev/client/component'
}

declare module '@slidev/client/internals/ScreenCaptureMirror.vue' {
  export { default } from '@slidev/client/component'
}

declare module '@slidev/client/internals/SlideContainer.vue' {
  export { default } from '@slidev/client/component'
}

declare module '@slidev/client/internals/SlideWrapper.vue' {
  export { default } from '@slidev/client/component'
}

declare module '@slidev/client/internals/SlidesShow.vue' {
  export { default } from '@slidev/client/component'
}

declare module '@slidev/client/internals/IconButton.vue' {
  const component: import('vue').Component<{ title: string; as?: string }>
  export default component
}

declare module '@slidev/client/internals/VerticalDivider.vue' {
  const component: import('vue').Component
  export default component
}

declare module '@slidev/client/pages/play.vue' {
  export { default } from '@slidev/client/component'
}

declare module '@slidev/client/composables/useNav.ts' {
  import type { ComputedRef, Ref, WritableComputedRef } from 'vue'
  export interface SlideRoute {
    no: number
    meta: {
      clicks?: number
      slide: {
        title?: string
        note?: string
        noteHTML?: string
        frontmatter: import('../scripts/deck/types.ts').SlideFrontmatter
      }
    }
    load: () => Promise<unknown>
  }
  export interface ClicksContext {
    current: number
    total: number
    isMounted: boolean
  }
  export interface Nav {
    router: import('vue-router').Router
    slides: Ref<SlideRoute[]>
    total: ComputedRef<number>
    currentSlideNo: ComputedRef<number>
    currentSlideRoute: ComputedRef<SlideRoute>
    nextRoute: ComputedRef<SlideRoute>
    clicks: ComputedRef<number>
    clicksTotal: ComputedRef<number>
    clicksContext: ComputedRef<ClicksContext>
    queryClicks: WritableComputedRef<number>
    hasNext: ComputedRef<boolean>
    hasPrev: ComputedRef<boolean>
    hasPrimarySlide: ComputedRef<boolean>
    isPlaying: ComputedRef<boolean>
    isPresenter: ComputedRef<boolean>
    isPrintMode: ComputedRef<boolean>
    next: () => Promise<void>
    prev: () => Promise<void>
    nextSlide: (lastClicks?: boolean) => Promise<void>
    prevSlide: (lastClicks?: boolean) => Promise<void>
    go: (no: number | string, clicks?: number) => Promise<void>
    goFirst: () => Promise<void>
    goLast: () => Promise<void>
    enterPresenter: () => void
    exitPresenter: () => void
  }
  export function useNav(): Nav
  export function useFixedNav(route: SlideRoute, clicks: object): Nav
}

declare module '@slidev/client/composables/useClicks.ts' {
  import type { ClicksContext, SlideRoute } from '@slidev/client/composables/useNav.ts'
  export function createFixedClicks(route: SlideRoute, clicks: number): ClicksContext
  export function createClicksContextBase(
    current: import('vue').Ref<number>,
    start: number,
    total?: number,
  ): ClicksContext
}

declare module '@slidev/client/composables/useDrawings.ts' {
  import type { Ref } from 'vue'
  export function useDrawings(): { drawingEnabled: Ref<boolean>; isDrawing: Ref<boolean> }
}

declare module '@slidev/client/composables/useMousePosInSlide.ts' {
  export function useMousePosInSlide(): import('vue').ComputedRef<{ x: number; y: number } | undefined>
}

declare module '@slidev/client/composables/useSlideInfo.ts' {
  export function useSlideInfo(no: number): { info: import('vue').Ref<{ noteHTML?: string } | null> }
}

declare module '@slidev/client/composables/useSwipeControls.ts' {
  export function useSwipeControls(root: import('vue').Ref<HTMLElement | undefined>): void
}

declare module '@slidev/client/composables/useWakeLock.ts' {
  export function useWakeLock(): void
}

declare module '@slidev/client/logic/contextMenu.ts' {
  export function onContextMenu(event: MouseEvent): void
}

declare module '@slidev/client/logic/dark.ts' {
  export function toggleDark(): void
}

declare module '@slidev/client/logic/overview.ts' {
  export function downOverviewPage(): void
  export function nextOverviewPage(): void
  export function prevOverviewPage(): void
  export function upOverviewPage(): void
}

declare module '@slidev/client/state/index.ts' {
  import type { Ref } from 'vue'
  export const cursorStyle: Ref<'cursor' | 'laser'>
  export const fullscreen: { toggle: () => Promise<void> }
  export const presenterLayout: Ref<number>
  export const presenterNotesFontSize: Ref<number>
  export const showGotoDialog: Ref<boolean>
  export const showOverview: Ref<boolean>
  export const showPresenterCursor: Ref<boolean>
  export function increasePresenterFontSize(): void
  export function decreasePresenterFontSize(): void
}

declare module '@slidev/client/state/shared.ts' {
  export const sharedState: { cursor?: { x: number; y: number; style: 'cursor' | 'laser' } | undefined }
}

declare module '@slidev/client/state/drawings.ts' {
  /** Drawings as SVG, by number of their slide. */
  export const drawingState: Record<number, string | undefined>
  export function onDrawingUpdate(changed: object): void
}

declare module '@slidev/client/constants.ts' {
  export const CLICKS_MAX: number
}

declare module '@slidev/client/env.ts' {
  export const configs: Record<string, unknown> & {
    lang?: string
    title?: string
    builtOn: string
    page?: { source?: string; minutes?: number }
    /** Line of the page that each slide begins in. */
    lines?: number[]
    /** Whether the deck follows its page: there is an editor to open. */
    isFollowing?: boolean
  }
  export const slidesTitle: string
}

declare module '#slidev/title-renderer' {
  const component: import('vue').Component<{ no: number }>
  export default component
}
