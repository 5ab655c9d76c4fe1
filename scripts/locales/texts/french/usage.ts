import type { UsageFacts } from '../facts/usage.ts'
import type { Wording } from '../told.ts'
import { vouliezVous } from './phrases.ts'
import { typesetAll } from './typeset.ts'

/** What is wrong with a command line, in French. */
export const usage: Wording<UsageFacts> = typesetAll<UsageFacts>({
  'too-many-pages': ({ command, count }) =>
    `La commande \`${command}\` s’applique à une seule page, et vous en donnez ${count}.`,
  'too-many-folders': ({ command, count }) =>
    `La commande \`${command}\` s’applique à un seul dossier, et vous en donnez ${count}.`,
  'option-of': ({ name, commands }) =>
    `\`${name}\` ne sert qu’avec ${commands.map((one) => `\`${one}\``).join(' et ')}.`,
  'unknown-fonts': ({ name, known }) =>
    `\`${name}\` n’est pas un choix de polices. Après \`--fonts\`, donnez ${known.map((one) => `\`${one}\``).join(' ou ')}.`,
  'unknown-command': ({ word, nearest, known }) =>
    `La commande \`${word}\` n’existe pas.${vouliezVous(nearest)} Commandes possibles : ${known.join(', ')}.`,
  'page-ending': ({ word, page }) => `La commande \`${word}\` n’existe pas. Pour la page, écrivez \`${page}\`.`,
  'unknown-option': ({ name, nearest }) => `L’option \`${name}\` n’existe pas.${vouliezVous(nearest)}`,
  'one-dash': ({ name }) => `L’option \`${name}\` n’existe pas.${vouliezVous(`-${name}`)}`,
  'option-without-value': ({ name }) => `Il manque une valeur après \`${name}\`.`,
  'option-takes-nothing': ({ name }) => `\`${name}\` s’écrit seul, sans valeur.`,
  'other-usage': ({ reason }) => `Cette ligne de commande n’est pas comprise (${reason.replace(/\.$/, '')}).`,
  'empty-out': () => 'Après `--out`, donnez le chemin d’un dossier ou d’un fichier.',
  'no-port': ({ value }) => `\`${value}\` n’est pas un port. Après \`--port\`, donnez un nombre de 1 à 65535.`,
  'password-alone': () => '`--password` ne sert qu’avec `dev --host`.',
  'short-password': ({ least }) => `Le mot de passe donné à \`--password\` doit avoir au moins ${least} caractères.`,
  'format-not-for': ({ command }) => `\`--format\` ne sert pas avec \`${command}\`.`,
  'json-and-format': () =>
    '`--json` et `--format` ne peuvent pas tous deux écrire à l’écran. Donnez un fichier à l’un : `--format NOM=FICHIER`.',
  'no-web-address': ({ value }) =>
    `\`${value}\` n’est pas une adresse web. Après \`--site-url\`, donnez une adresse comme https://example.org/exposes/.`,
  'unknown-format': ({ name, nearest, known }) =>
    `Le format \`${name}\` n’existe pas.${vouliezVous(nearest)} Formats possibles : ${known.join(', ')}.`,
  'format-without-file': ({ name }) => `\`--format ${name}\` s’affiche à l’écran, sans fichier.`,
  'format-ending': ({ name }) => `Le fichier de \`--format ${name}\` doit se terminer par \`.json\` ou \`.sarif\`.`,
  'formats-on-output': () =>
    'Un seul `--format` peut s’afficher à l’écran. Donnez un fichier aux autres : `--format NOM=FICHIER`.',
  'unknown-language': ({ name, known }) =>
    `Le programme ne parle pas la langue \`${name}\`. Langues possibles : ${known.join(', ')}.`,
})
