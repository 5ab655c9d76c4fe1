import type { Ref } from 'vue'
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
 *   Gets the text of the page.
 */
export function takeFiles(use: (page: string) => void): Files {
  const isHeld = ref(false)
  const read = async (file: File | undefined): Promise<void> => {
    if (file) use((await file.text()).replaceAll(/\r\n?/g, '\n'))
  }
  const pageIn = (files: FileList | undefined): File | undefined =>
    [...(files ?? [])].toSorted((a, b) => Number(isPage(b)) - Number(isPage(a)))[0]
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
    const file = pageIn(event.dataTransfer?.files)
    if (!file) return
    event.preventDefault()
    void read(file)
  }
  const paste = (event: ClipboardEvent): void => {
    const file = pageIn(event.clipboardData?.files)
    const isInText = event.target instanceof HTMLTextAreaElement
    const text = isInText ? '' : event.clipboardData?.getData('text/plain')
    if (file) void read(file)
    else if (text) use(text)
    if (file || text) event.preventDefault()
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
    await read(input.files?.[0])
    // So that the same file can be chosen again, once it has changed.
    input.value = ''
  }
  return { isHeld, choose }
}

function isPage({ name, type }: File): boolean {
  return /\.(?:mdx?|markdown|txt)$/i.test(name) || type.startsWith('text/')
}
