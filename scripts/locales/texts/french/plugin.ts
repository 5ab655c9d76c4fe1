import type { PluginTexts } from '../facts/plugin.ts'
import { nombre } from './phrases.ts'
import { typeset } from './typeset.ts'

const STATES = { made: 'faite', unchanged: 'inchangée', refused: 'refusée' }

/** What the plugin for Docusaurus says of talks, in French. */
export const plugin: PluginTexts = {
  noTalk: 'pas de présentation, et aucun lien vers elle',
  made: (path, state, slides, advice) =>
    `${path} (${STATES[state]}, ${nombre(slides, 'diapositive', 'diapositives')}${advice ? `, ${nombre(advice, 'conseil', 'conseils')}` : ''})`,
  fault: (check, slide, reason) => typeset(`${check}${slide ? `, diapositive ${slide}` : ''} : ${reason}`),
  notShown: 'Les diapositives ne peuvent pas être montrées.',
}
