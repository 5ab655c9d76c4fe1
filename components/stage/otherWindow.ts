import type { Nav } from '@slidev/client/composables/useNav.ts'
import { deckAddress } from './deckAddress.ts'

/** Size of the second window, in CSS px: that of a small projector, and of a small screen beside one. */
const SIZE = 'width=1280,height=720'

/**
 * Open the view of the presenter in a second window; from there, the window for the audience.
 *
 * Where the browser opens none, this window shows the view itself.
 */
export function openOtherWindow({ isPresenter, currentSlideNo, clicks, enterPresenter, exitPresenter }: Nav): void {
  const [own, other] = isPresenter.value ? ['presenter', 'audience'] : ['audience', 'presenter']
  // So that the window which is opened finds back to this one.
  window.name ||= `${own} ${deckAddress()}`
  const path = isPresenter.value ? `/${currentSlideNo.value}` : `/presenter/${currentSlideNo.value}`
  const query = clicks.value ? `?clicks=${clicks.value}` : ''
  const opened = open(
    `${location.pathname}${location.search}#${path}${query}`,
    `${other} ${deckAddress()}`,
    `popup,${SIZE}`,
  )
  if (opened) opened.focus()
  else if (isPresenter.value) exitPresenter()
  else enterPresenter()
}
