import type { Answer, Problem, Question, ShownDeck, ShownSlide } from './answers.ts'
import { ref, shallowRef } from 'vue'
import { heldPictures } from './heldPictures.ts'

/** Where the converter is, told from the page. */
declare const __CONVERTER__: string

/** How long there is for drawing between two parts, in ms. */
const FRAME = 16

/** How far it is with the page. */
export type State = 'converting' | 'shown' | 'refused' | 'failed'

/** A slide, and a name that it has as long as nothing of it changes. */
export interface KeptSlide {
  key: string
  slide: ShownSlide
  /** The deck that it is of: one that is replaced stays until the next is there. */
  deck: ShownDeck
}

/**
 * Have pages converted beside the window, one after the other: of those that come while one is converted, the last.
 *
 * @returns
 *   What there is to see, and what asks for more.
 */
export function useConverter() {
  const state = ref<State>('converting')
  const deck = shallowRef<ShownDeck>()
  const slides = shallowRef<KeptSlide[]>([])
  const problems = shallowRef<Problem[]>([])
  const reason = ref('')
  let waiting: Question | undefined
  let isBusy = true
  /** What all slides of a deck depend on. */
  let shared = ''

  const worker = startWorker()
  const next = (): void => {
    isBusy = waiting !== undefined
    if (waiting === undefined) return
    const question = waiting
    waiting = undefined
    state.value = 'converting'
    worker.postMessage(question)
  }
  const end = (how: State): void => {
    state.value = how
    next()
  }
  const take = (answer: Answer): void => {
    if (answer.kind === 'deck') {
      deck.value = answer.deck
      // Slides of the deck before are still there.
      heldPictures.value = { ...heldPictures.value, ...answer.deck.pictures }
      problems.value = []
      shared = `${answer.deck.report.slides.length} ${JSON.stringify(answer.deck.settings)}`
    } else if (answer.kind === 'slides') {
      put(answer.slides, answer.isLast)
      if (answer.isLast) end('shown')
    } else if (answer.kind === 'refused') {
      problems.value = answer.problems
      end('refused')
    } else {
      reason.value = answer.reason
      end('failed')
    }
  }
  const put = (added: ShownSlide[], isLast: boolean): void => {
    const made = deck.value
    const from = (added[0]?.no ?? 1) - 1
    if (!made) return
    const kept = added.map((slide) => ({ key: `${shared} ${JSON.stringify(slide)}`, slide, deck: made }))
    const after = isLast ? [] : slides.value.slice(from + kept.length)
    slides.value = [...slides.value.slice(0, from), ...kept, ...after]
    if (isLast) heldPictures.value = made.pictures
  }
  // Slides that come together are put one part a frame, so that the window stays live.
  const parts: Answer[] = []
  const takeNext = (): void => {
    const part = parts[0]
    if (!part) return
    take(part)
    setTimeout(() => {
      parts.shift()
      takeNext()
    }, FRAME)
  }
  worker.addEventListener('message', ({ data }: MessageEvent<Answer | 'ready'>) => {
    if (data === 'ready') return next()
    if (parts.push(data) === 1) takeNext()
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
    /** Convert a page, with the pictures that came with it, as soon as the converter is free. */
    convert: (question: Question): void => {
      waiting = question
      if (!isBusy) next()
    },
  }
}

/** A worker that is loaded by its address has no policy but what its server sends; one that the page holds has the page's. */
function startWorker(): Worker {
  const script = `import ${JSON.stringify(new URL(__CONVERTER__, document.baseURI).href)}`
  return new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })), { type: 'module' })
}
