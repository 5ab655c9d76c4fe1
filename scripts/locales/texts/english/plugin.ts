import type { PluginTexts } from '../facts/plugin.ts'

/** What the plugin for Docusaurus says of talks, in English. */
export const plugin: PluginTexts = {
  noTalk: 'no talk, and no link to one',
  made: (path, state, slides, advice) => `${path} (${state}, ${slides} slides${advice ? `, ${advice} advice` : ''})`,
  fault: (check, slide, reason) => `${check}${slide ? `, slide ${slide}` : ''}: ${reason}`,
  notShown: 'The slides cannot be shown.',
}
