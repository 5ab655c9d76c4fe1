import { getCurrentInstance, h, onMounted, render } from 'vue'
import { useKeys } from '../components/stage/keys.ts'
import { usePrinting } from '../components/stage/printing.ts'
import { useWindows } from '../components/stage/windows.ts'

/** How long the first slide has the network to itself, in ms. */
const AFTER = 1000

/** What a talk needs beside its slides: windows that follow each other, keys; and, later, what lies over the slides. */
export default function setupRoot(): void {
  useWindows()
  useKeys()
  usePrinting()
  const { appContext } = getCurrentInstance()!
  onMounted(() =>
    setTimeout(async () => {
      const { default: StageLayer } = await import('../components/stage/StageLayer.vue')
      const layer = h(StageLayer)
      layer.appContext = appContext
      render(layer, document.body.appendChild(document.createElement('div')))
    }, AFTER),
  )
}
