import type { RouteRecordRaw } from 'vue-router'
import PlayPage from '../components/stage/PlayPage.vue'
import { talk } from '../components/stage/stage.ts'

/** How long the first slide has the network to itself, in ms. */
const AFTER = 1500

/**
 * Add the pages that PDFs are printed from: the handout, and the slides one below the other, which Slidev itself has
 * only where it offers a download. Slides are shown as the window asks for.
 *
 * @param routes
 *   Slidev's own routes.
 * @returns
 *   All routes.
 */
export default function addRoutes(routes: RouteRecordRaw[]): RouteRecordRaw[] {
  const all: RouteRecordRaw[] = [
    { name: 'print', path: '/print', component: () => import('@slidev/client/pages/print.vue') },
    { name: 'handout', path: '/handout', component: () => import('../components/handout/HandoutPage.vue') },
    ...routes.map(staged),
  ]
  const later = (): unknown => setTimeout(() => loadAll(all), AFTER)
  // The client starts in pieces: by now the page may be loaded.
  if (import.meta.env.PROD && document.readyState === 'complete') later()
  else if (import.meta.env.PROD) globalThis.addEventListener('load', later)
  return all
}

/** Slidev's route, or ours in its place: what presenters see, and what they read from afar. */
function staged(route: RouteRecordRaw): RouteRecordRaw {
  if (route.name === 'play') return { name: 'play', path: route.path, component: PlayPage }
  if (route.name === 'presenter')
    return { ...route, component: () => import('../components/stage/PresenterPage.vue') } as RouteRecordRaw
  if (route.name !== 'notes') return route
  return {
    path: route.path,
    redirect: () => ({
      path: `/presenter/${talk.value.page}`,
      query: { view: 'prompter', clicks: talk.value.clicks || undefined },
    }),
  }
}

/** Presenter, overview, handout, column, sheets and all fonts, once the first slide is there: from then on a talk needs no network. */
function loadAll(routes: RouteRecordRaw[]): void {
  // The fallback names fonts of the system, which not all have.
  for (const face of document.fonts) void face.load().catch(() => undefined)
  for (const { component } of routes) if (typeof component === 'function') void (component as () => Promise<unknown>)()
  // A phone may be turned, and a deck printed.
  void import('../components/stage/SlideColumn.vue')
  void import('../components/stage/loadSheets.ts')
}
