import type { Ref } from 'vue'
import { onScopeDispose, ref } from 'vue'
import { UPRIGHT } from '../../scripts/tokens/upright.ts'

/**
 * Tell whether the window is that of a phone held upright.
 *
 * @returns
 *   Whether it is, which follows the window; while a page is printed, as before.
 */
export function useUpright(): Readonly<Ref<boolean>> {
  const query = matchMedia(UPRIGHT)
  const isUpright = ref(query.matches)
  const follow = (): void => {
    // While it is printed, the window is as wide as the paper.
    if (!matchMedia('print').matches) isUpright.value = query.matches
  }
  query.addEventListener('change', follow)
  onScopeDispose(() => query.removeEventListener('change', follow))
  return isUpright
}
