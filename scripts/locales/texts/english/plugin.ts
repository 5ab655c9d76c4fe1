import type { PluginTexts } from '../facts/plugin.ts'
import { counted } from '../../../text/counted.ts'
import { advice } from './errors.ts'

/** What the plugin for Docusaurus says of talks, in English. */
export const plugin: PluginTexts = {
  noTalk: 'no talk, and no link to one',
  made: (path, state, slides, count) =>
    `${path} (${state}, ${counted(slides, { one: 'slide', other: 'slides' })}${count ? `, ${advice(count)}` : ''})`,
  notShown: 'The slides cannot be shown.',
}
