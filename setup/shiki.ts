import { defineShikiSetup } from '@slidev/types'

/** Colours of code that can be read on every background of the look. */
export default defineShikiSetup(() => ({
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
}))
