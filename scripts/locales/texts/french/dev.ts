import type { DevTexts } from '../facts/dev.ts'
import { typeset } from './typeset.ts'

/** What the dev server says, in French. */
export const dev: DevTexts = {
  save: (page) => typeset(`Enregistrez \`${page}\` : les diapositives suivent. Ctrl-C pour arrêter.`),
  noNetwork: typeset('Cet ordinateur n’est dans aucun réseau : aucun téléphone ne peut atteindre le diaporama.'),
  or: (address) => `  ou ${address}`,
  steer: (address) =>
    `Pour faire défiler la présentation avec un téléphone du même réseau, photographiez ce code, ou ouvrez ${address}`,
  whoever: 'Qui connaît cette adresse voit le diaporama avec ses notes, et peut le faire défiler.',
  refusals: {
    'only-shows': 'Ce serveur ne fait que montrer le diaporama. Pour le changer, modifiez la page et enregistrez-la.',
    password: typeset('Ouvrez l’adresse qu’affiche le terminal : elle contient le mot de passe.'),
    localhost: 'Ce serveur ne répond qu’aux demandes pour `localhost`.',
    'own-deck': 'Ce serveur ne répond qu’aux demandes de son propre diaporama.',
    'no-part': 'Cette adresse ne fait pas partie du diaporama.',
  },
}
