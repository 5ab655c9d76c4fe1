import type { DevTexts } from '../facts/dev.ts'

/** What the dev server says, in English. */
export const dev: DevTexts = {
  save: (page) => `Save \`${page}\` to update the slides. Press Ctrl-C to stop.`,
  noNetwork: 'This machine is in no network: no phone gets to the deck.',
  or: (address) => `  or ${address}`,
  steer: (address) => `To steer the talk with a phone in the same network, scan this, or open ${address}`,
  whoever: 'Whoever knows this address sees the deck with its notes, and moves it.',
  refusals: {
    'only-shows': 'This server only shows the deck. To change it, edit and save the page.',
    password: 'Open the address that the terminal shows: the password is in it.',
    localhost: 'This server answers requests for `localhost` only.',
    'own-deck': 'This server answers requests from its own deck only.',
    'no-part': 'This address is not part of the deck.',
  },
}
