import { shallowRef } from 'vue'

/** Pictures of the deck that is shown, as addresses that hold them. */
export const heldPictures = shallowRef<Record<string, string>>({})

/** Shows nothing, and asks nobody. */
const BLANK = 'data:,'

/** As `components/mediaAddress.ts`, which it stands in for on the page that tries slides out. */
export function mediaAddress(src: string): string {
  return heldPictures.value[src] ?? BLANK
}
