import type { RouteRecordRaw } from 'vue-router'

/**
 * Add the page that PDFs are printed from: Slidev itself has it only where it offers a download.
 *
 * @param routes
 *   Slidev's own routes.
 * @returns
 *   All routes.
 */
export default function addRoutes(routes: RouteRecordRaw[]): RouteRecordRaw[] {
  return [{ name: 'print', path: '/print', component: () => import('@slidev/client/pages/print.vue') }, ...routes]
}
