import type { ShikiSetup } from '@slidev/types'

/** Colours of code that can be read on every background of the look. */
export const shikiSetup: ShikiSetup = () => ({
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  // A line that takes longer is left without colours, half a second by default: the first one of a language on a busy machine.
  tokenizeTimeLimit: 30_000,
})
