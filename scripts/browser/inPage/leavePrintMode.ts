/**
 * In the page: leave Slidev's print mode, which sets the paper's size. It is a query and a class; the site need not load
 * anew.
 */
export function leavePrintMode(): void {
  history.replaceState(history.state, '', `${location.pathname}#/`)
  document.documentElement.classList.remove('print')
}
