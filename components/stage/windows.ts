import type { Message, Role } from './hears.ts'
import type { Talk } from './talk.ts'
import { useNav } from '@slidev/client/composables/useNav.ts'
import { watch } from 'vue'
import { hears } from './hears.ts'
import { openChannel } from './channel.ts'
import { change, onChange, talk } from './stage.ts'
import { moved } from './talk.ts'
import { keep, keptTalk } from './keptTalk.ts'

/** How long the answer of another window may take, in ms. */
const ANSWERS = 500
/** Stamp of a window that others come to, though it has not moved. */
const FIRST = 1

/**
 * Let all windows of a talk show the same slide after the same click, whichever of them is moved; one that is opened late
 * or loaded again comes to where the others are.
 *
 * Slidev's own windows follow in one direction alone on all hosts but `localhost`, and a presenter view that is loaded
 * again takes them to the first slide; what does that is patched out of its `setup/root.ts`.
 */
export function useWindows(): void {
  const { router, currentSlideNo, queryClicks, clicksTotal, hasPrimarySlide, isPresenter, isPrintMode, slides } =
    useNav()
  if (isPrintMode.value) return
  const role = (): Role => (isPresenter.value ? 'presenter' : 'audience')
  const place = (): Pick<Talk, 'page' | 'clicks'> => ({ page: currentSlideNo.value, clicks: queryClicks.value })
  const isThere = (): boolean => currentSlideNo.value === talk.value.page && queryClicks.value === talk.value.clicks
  /** Slidev shows the first slide for an address of none, and of slides that are no more. */
  const isOfSlide = (): boolean => {
    const { no } = router.currentRoute.value.params
    return slides.value.some((slide) => no === String(slide.no) || no === slide.meta.slide.frontmatter.routeAlias)
  }

  const send = openChannel((message) => {
    const heard = hears({ role: role(), talk: talk.value }, message, Date.now())
    if (heard.talk) {
      talk.value = heard.talk
      keep(heard.talk)
      follow()
    }
    if (heard.tells) tell()
  })
  const tell = (more: Partial<Message> = {}): void => send({ role: role(), talk: talk.value, now: Date.now(), ...more })

  function follow(): void {
    if (!hasPrimarySlide.value || (isOfSlide() && isThere())) return
    const { page, clicks } = talk.value
    const { name, params, query } = router.currentRoute.value
    const no = slides.value[page - 1]?.meta.slide.frontmatter.routeAlias ?? String(page)
    void router.replace({ name: name!, params: { ...params, no }, query: { ...query, clicks: clicks || undefined } })
  }

  onChange((next) => {
    keep(next)
    tell()
    follow()
  })

  void router.isReady().then(() => {
    talk.value = { ...keptTalk(), ...(hasPrimarySlide.value && place()), stamp: 0 }
    tell({ asks: true })
    // Nobody answered: this window is the first, and those that come later come to it.
    setTimeout(() => {
      if (talk.value.stamp === 0) talk.value = { ...talk.value, stamp: FIRST }
    }, ANSWERS)
    /** Stamp that the talk had when this window left the slides: what moved meanwhile counts, not what Back leads to. */
    let left: number | undefined
    watch([currentSlideNo, queryClicks, () => router.currentRoute.value.params], () => {
      if (!hasPrimarySlide.value) return void (left ??= talk.value.stamp)
      const isBack = left !== undefined && left !== talk.value.stamp
      left = undefined
      if (isBack || !isOfSlide()) return follow()
      if (isThere()) return
      // An address can ask for more clicks than its slide has: nobody has moved.
      const isCut = currentSlideNo.value === talk.value.page && queryClicks.value === clicksTotal.value
      if (isCut && talk.value.clicks > clicksTotal.value) talk.value = { ...talk.value, ...place() }
      else change(moved(talk.value, place(), Date.now()))
    })
    // One that begins to present is heard of by those who look.
    watch(isPresenter, () => tell({ asks: true }))
  })
}
