import { drawingState, onDrawingUpdate } from '@slidev/client/state/drawings.ts'
import { toRaw, watch } from 'vue'
import { deckAddress } from './deckAddress.ts'
import { stored, store } from './stored.ts'

/**
 * Keep what is drawn on slides for as long as the talk goes on: over a reload, and for a window that is opened late. What is
 * drawn later, Slidev tells all windows by itself.
 */
export function keepDrawings(): void {
  const name = `deck-drawings ${deckAddress()}`
  const channel = new BroadcastChannel(name)
  const drawn = (): object => ({ ...toRaw(drawingState) })
  channel.addEventListener('message', ({ data }: MessageEvent<object | 'asks'>) => {
    if (data !== 'asks') onDrawingUpdate(data)
    else if (Object.keys(drawn()).length) channel.postMessage(drawn())
  })
  onDrawingUpdate(stored(name))
  watch(drawingState, () => store(name, drawn()), { deep: true })
  channel.postMessage('asks')
}
