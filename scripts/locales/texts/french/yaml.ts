import type { YamlFacts } from '../facts/yaml.ts'
import type { Wording } from '../told.ts'

/** What keeps the file from being read: the end of a sentence, and what to do, in French. */
export const yaml: Wording<YamlFacts> = {
  indent: () =>
    'cette ligne ne commence pas où il faut. Mettez les clés tout au début de leur ligne, et le même nombre d’espaces devant chaque tiret d’une liste.',
  tab: () => 'cette ligne commence par une tabulation. Mettez des espaces à sa place.',
  blank: ({ name }) => `il manque une espace après le deux-points. Écrivez \`${name}: …\`.`,
  colon: () => 'cette valeur contient un deux-points. Mettez-la entre guillemets : `"…"`.',
  open: () => 'un crochet, une accolade ou un guillemet n’est pas fermé, ici ou plus haut. Fermez-le.',
  twice: () => 'cette clé est donnée deux fois. Enlevez-en une.',
  value: () =>
    'cette ligne n’est pas de la forme `clé: valeur`. Mettez la valeur entre guillemets, comme `"…"`, ou enlevez la ligne.',
}
