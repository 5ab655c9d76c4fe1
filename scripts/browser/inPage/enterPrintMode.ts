/**
 * In the page: show all slides as they are printed. Slidev's print mode is a query, which it reads anew with each view; the
 * site need not load anew.
 */
export function enterPrintMode(): void {
  history.replaceState(history.state, '', `${location.pathname}?print=true${location.hash}`)
  location.hash = '#/print'
}
