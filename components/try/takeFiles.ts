import type { Ref } from 'vue'
import type { GivenPictures } from './findGiven.ts'
import { onMounted, onUnmounted, ref } from 'vue'

/** Where a page can come from. */
export interface Files {
  /** Whether a file is held above the window. */
  isHeld: Readonly<Ref<boolean>>
  /** Takes the file that was chosen in an input. */
  choose: (event: Event) => Promise<void>
}

/**
 * Take the page out of a file that is dropped on the window, pasted beside the text, or chosen. For the set-up of a component.
 *
 * @param use
 *   Gets the text of the page, if there is one, and pictures by the names of their files.
 */
export function takeFiles(use: (page: string | undefined, pictures: GivenPictures) => void): Files {
  const isHeld = ref(false)
  const read = async (files: File[]): Promise<void> => {
    const page = files.find((file) => !isPicture(file))
    const pictures = files.filter(isPicture)
    const read = await Promise.all(
      pictures.map(async (file) => [file.name, new Uint8Array(await file.arrayBuffer())] as const),
    )
    use((await page?.text())?.replaceAll(/\r\n?/g, '\n'), new Map(read))
  }
  const over = (event: DragEvent): void => {
    if (!event.dataTransfer?.types.includes('Files')) return
    event.preventDefault()
    isHeld.value = true
  }
  const leave = (event: DragEvent): void => {
    if (event.relatedTarget === null) isHeld.value = false
  }
  const drop = (event: DragEvent): void => {
    isHeld.value = false
    const files = [...(event.dataTransfer?.files ?? [])]
    if (!files.length) return
    event.preventDefault()
    void read(files)
  }
  const paste = (event: ClipboardEvent): void => {
    const files = [...(event.clipboardData?.files ?? [])]
    const isInText = event.target instanceof HTMLTextAreaElement
    const text = isInText ? '' : event.clipboardData?.getData('text/plain')
    if (files.length) void read(files)
    else if (text) use(text, new Map())
    if (files.length || text) event.preventDefault()
  }
  onMounted(() => {
    addEventListener('dragover', over)
    addEventListener('dragleave', leave)
    addEventListener('drop', drop)
    addEventListener('paste', paste)
  })
  onUnmounted(() => {
    removeEventListener('dragover', over)
    removeEventListener('dragleave', leave)
    removeEventListener('drop', drop)
    removeEventListener('paste', paste)
  })
  const choose = async ({ target }: Event): Promise<void> => {
    const input = target as HTMLInputElement
    await read([...(input.files ?? [])])
    // So that the same file can be chosen again, once it has changed.
    input.value = ''
  }
  return { isHeld, choose }
}

function isPicture({ type }: File): boolean {
  return type.startsWith('image/')
}
