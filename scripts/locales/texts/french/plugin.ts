import type { PluginTexts } from '../facts/plugin.ts'
import { advice } from './errors.ts'
import { nombre } from './phrases.ts'
import { report } from './report.ts'

/** What the plugin for Docusaurus says of talks, in French. */
export const plugin: PluginTexts = {
  noTalk: 'pas de présentation, et aucun lien vers elle',
  made: (path, state, slides, count) =>
    `${path} (${report.states[state]}, ${nombre(slides, 'diapositive', 'diapositives')}${count ? `, ${advice(count)}` : ''})`,
  notShown: 'Les diapositives ne peuvent pas être montrées.',
}
