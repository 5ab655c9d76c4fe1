import type { PluginTexts } from '../facts/plugin.ts'
import { advice } from './errors.ts'
import { nombre } from './phrases.ts'
import { report } from './report.ts'
import { typeset } from './typeset.ts'

/** What the plugin for Docusaurus says of talks, in French. */
export const plugin: PluginTexts = {
  noTalk: 'pas de présentation, et aucun lien vers elle',
  made: (path, state, slides, count) =>
    `${path} (${report.states[state]}, ${nombre(slides, 'diapositive', 'diapositives')}${count ? `, ${advice(count)}` : ''})`,
  fault: (check, slide, reason) => typeset(`${check}${slide ? `, diapositive ${slide}` : ''} : ${reason}`),
  notShown: 'Les diapositives ne peuvent pas être montrées.',
}
