import type { RouteRecordRaw } from 'vue-router'

/**
 * Add the pages that PDFs are printed from: the handout, and the slides one below the other, which Slidev itself has
 * only where it offers a download.
 *
 * @param routes
 *   Slidev's own routes.
 * @returns
 *   All routes.
 */
export default function addRoutes(routes: RouteRecordRaw[]): RouteRecordRaw[] {
  return [
    { name: 'print', path: '/print', component: () => import('@slidev/client/pages/print.vue') },
    { name: 'handout', path: '/handout', component: () => import('../components/handout/HandoutPage.vue') },
    ...routes,
  ]
}
