import type { Action, Around, Meaning } from './keyMap.ts'
import { useDrawings } from '@slidev/client/composables/useDrawings.ts'
import { useNav } from '@slidev/client/composables/useNav.ts'
import { toggleDark } from '@slidev/client/logic/dark.ts'
import { downOverviewPage, nextOverviewPage, prevOverviewPage, upOverviewPage } from '@slidev/client/logic/overview.ts'
import {
  decreasePresenterFontSize,
  fullscreen,
  increasePresenterFontSize,
  showGotoDialog,
  showOverview,
} from '@slidev/client/state/index.ts'
import { focusOf } from './focusOf.ts'
import { HELD, meaningOf } from './keyMap.ts'
import { openOtherWindow } from './otherWindow.ts'
import { change, isHelpOpen, talk, typed } from './stage.ts'
import { isSpoken, paused, rehearsed, turned } from './talk.ts'

/** Least time between two steps of a key that is held, in ms. */
const STEP = 150
/** How long a number waits for its next digit, in ms. */
const WAITS = 4000
/** The overview of slides is a grid: where its arrows lead. */
const CHOICE: Record<string, () => void> = {
  ArrowRight: nextOverviewPage,
  ArrowLeft: prevOverviewPage,
  ArrowUp: upOverviewPage,
  ArrowDown: downOverviewPage,
}

/**
 * Let the keyboard move the talk, whatever has the focus.
 *
 * Slidev's own keys are deaf while any link or button has it, as after each click on one: they are left out.
 */
export function useKeys(): void {
  const nav = useNav()
  const { drawingEnabled } = useDrawings()
  if (nav.isPrintMode.value) return
  let last = 0
  let timeout: ReturnType<typeof setTimeout>

  const type = (digits: string): void => {
    typed.value = digits
    clearTimeout(timeout)
    if (digits) timeout = setTimeout(() => (typed.value = ''), WAITS)
  }
  const now = Date.now
  const actions: Record<Action, () => unknown> = {
    next: nav.next,
    previous: nav.prev,
    nextSlide: () => nav.nextSlide(),
    previousSlide: () => nav.prevSlide(),
    first: nav.goFirst,
    last: nav.goLast,
    black: () => change(turned(talk.value, 'black', now())),
    white: () => change(turned(talk.value, 'white', now())),
    otherWindow: () => openOtherWindow(nav),
    fullscreen: fullscreen.toggle,
    overview: () => (showOverview.value = !showOverview.value),
    search: () => (showGotoDialog.value = !showGotoDialog.value),
    dark: toggleDark,
    pause: () => change(paused(talk.value, now())),
    // In front of people, one key must not end the talk: the button does, for who means it.
    rehearsal: () => nav.isPresenter.value && !isSpoken(talk.value) && change(rehearsed(talk.value, now())),
    larger: increasePresenterFontSize,
    smaller: decreasePresenterFontSize,
    help: () => (isHelpOpen.value = !isHelpOpen.value),
    close,
  }
  function close(): void {
    type('')
    isHelpOpen.value = false
    showOverview.value = false
    showGotoDialog.value = false
    if (talk.value.screen !== 'shown') change(turned(talk.value, talk.value.screen, now()))
  }
  function closeDialogs(): void {
    isHelpOpen.value = false
    for (const dialog of document.querySelectorAll<HTMLDialogElement>('dialog[open]')) dialog.close()
  }
  const isHeld = (meaning: Meaning, at: number): boolean =>
    'action' in meaning && HELD.has(meaning.action) && at - last >= STEP
  const around = (): Around => ({
    focus: focusOf(document.activeElement),
    isAsking: document.querySelector('dialog[open]') !== null,
    isChoosing: showOverview.value,
    isDrawing: drawingEnabled.value,
    typed: typed.value,
  })

  globalThis.addEventListener(
    'keydown',
    (event) => {
      // A column of slides is scrolled.
      if (document.documentElement.classList.contains('column')) return
      if (!nav.hasPrimarySlide.value || event.isComposing || event.defaultPrevented) return
      const chosen = showOverview.value && !focusOf(document.activeElement) ? CHOICE[event.key] : undefined
      const meaning = meaningOf(event, around())
      if (!chosen && !meaning) return
      // Sliders and menus would move with the talk.
      event.preventDefault()
      if (chosen) return chosen()
      if (!meaning) return
      if (event.repeat && !isHeld(meaning, event.timeStamp)) return
      last = event.timeStamp
      if ('digit' in meaning) return type(typed.value + meaning.digit)
      type('')
      // A number that no slide has moves nobody.
      if ('go' in meaning) return void (nav.slides.value[meaning.go - 1] && nav.go(meaning.go))
      if (meaning.action !== 'help') closeDialogs()
      actions[meaning.action]()
    },
    { capture: true },
  )
  // What was clicked keeps the focus, and would be pressed again by the next space bar.
  globalThis.addEventListener(
    'click',
    ({ detail, target }) => {
      const pressed = target instanceof Element ? target.closest<HTMLElement>('a, button, summary') : undefined
      if (detail > 0) pressed?.blur()
      // Before what is pressed changes: its picture may be another then.
    },
    { capture: true },
  )
}
