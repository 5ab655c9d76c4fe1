import { defineAsyncComponent } from 'vue'

/** How long the first slide has the browser to itself, in ms. */
const AFTER = 1000

/** What the deck adds to Slidev's bar, once the first slide is there. */
export default defineAsyncComponent(async () => {
  await new Promise((resolve) => setTimeout(resolve, AFTER))
  return import('./NavLinks.vue')
})
