import type { Answer, Problem, Question, ShownDeck, ShownSlide } from './answers.ts'
import { ref, shallowRef } from 'vue'
import { heldPictures } from './heldPictures.ts'

/** Where the converter is, told from the page. */
declare const __CONVERTER__: string

/** How far it is with the page. */
export type State = 'loading' | 'converting' | 'shown' | 'refused' | 'failed'

/** A slide, and a name that it has as long as nothing of it changes. */
export interface KeptSlide {
  key: string
  slide: ShownSlide
}

/**
 * Have pages converted beside the window, one after the other: of those that come while one is converted, the last.
 *
 * @returns
 *   What there is to see, and what asks for more.
 */
export function useConverter() {
  const state = ref<State>('loading')
  const deck = shallowRef<ShownDeck>()
  const slides = shallowRef<KeptSlide[]>([])
  const problems = shallowRef<Problem[]>([])
  const reason = ref('')
  let waiting: string | undefined
  let id = 0
  let isBusy = true
  let shown: string[] = []

  const worker = startWorker()
  const next = (): void => {
    isBusy = waiting !== undefined
    if (waiting === undefined) return
    const question: Question = { id: ++id, markdown: waiting }
    waiting = undefined
    if (state.value !== 'loading') state.value = 'converting'
    worker.postMessage(question)
  }
  const end = (how: State): void => {
    state.value = how
    next()
  }
  const take = (answer: Answer): void => {
    if (answer.kind === 'deck') {
      deck.value = answer.deck
      heldPictures.value = answer.deck.pictures
      problems.value = []
      shown = []
      return
    }
    if (answer.kind === 'refused') {
      problems.value = answer.problems
      return end('refused')
    }
    if (answer.kind === 'failed') {
      reason.value = answer.reason
      return end('failed')
    }
    const settings = JSON.stringify(deck.value?.settings)
    const kept = answer.slides.map((slide) => {
      // Two slides can be alike.
      const text = `${settings} ${deck.value?.report.slides.length} ${JSON.stringify(slide)}`
      shown.push(text)
      return { key: text, slide }
    })
    const before = slides.value.slice(0, (kept[0]?.slide.no ?? 1) - 1)
    slides.value = answer.isLast ? [...before, ...kept] : [...before, ...kept, ...slides.value.slice(shown.length)]
    if (answer.isLast) end('shown')
  }
  worker.addEventListener('message', ({ data }: MessageEvent<(Answer & { id: number }) | 'ready'>) => {
    if (data === 'ready') next()
    else take(data)
  })
  worker.addEventListener('error', ({ message }) => {
    reason.value = message
    state.value = 'failed'
  })
  return {
    state,
    deck,
    slides,
    problems,
    reason,
    /** Convert a page, as soon as the converter is free. */
    convert: (markdown: string): void => {
      waiting = markdown
      if (!isBusy) next()
    },
  }
}

/** A worker that is loaded by its address has no policy but what its server sends; one that the page holds has the page's. */
function startWorker(): Worker {
  const script = `import ${JSON.stringify(new URL(__CONVERTER__, document.baseURI).href)}`
  return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })), { type: 'module' })
}
