import { onMounted } from 'vue'

/**
 * Take away the picture of the first slide that a site shows until its scripts are there, once a slide is.
 *
 * @returns
 *   Nothing.
 */
export function takeOver(): void {
  onMounted(() => document.querySelector('#deck-first, .deck-first')?.remove())
}
