import type { ErrorFacts, PluginOption } from '../facts/errors.ts'
import type { OwnLookFacts } from '../facts/look.ts'
import { sentence } from '../../../text/sentence.ts'
import { type Wording, worded } from '../told.ts'
import { stepText } from '../stepText.ts'
import { FILE_KINDS } from './fileKinds.ts'
import { fileProblems, files } from './files.ts'
import { enCode, nombre, vouliezVous } from './phrases.ts'
import { settings } from './settings.ts'
import { steps } from './steps.ts'
import { typesetAll } from './typeset.ts'
import { usage } from './usage.ts'

const AGAIN = 'Relancez la commande, ou choisissez un autre navigateur avec `--browser CHEMIN`.'
const REMEDY =
  'Relancez la commande. Si cela se répète, coupez la page en plusieurs, ou choisissez un autre navigateur avec `--browser CHEMIN`.'

const OWN_LOOK: Wording<OwnLookFacts> = {
  'module-not-found': ({ module }) =>
    `\`${module}\` est introuvable. Vérifiez le chemin, ou installez le paquet à côté de la page.`,
  'not-exported': ({ name }) => `\`${name}\` ne peut pas être importé de là.`,
  other: ({ reason }) => sentence(reason),
}

const KINDS = {
  string: 'un texte',
  boolean: '`true` ou `false`',
  function: 'une fonction',
  object: 'une liste de noms',
}

const PLUGIN_OPTIONS: Record<PluginOption, (outputs: readonly string[]) => string> = {
  include: () => 'une liste de motifs comme `docs/exposes/**`',
  exclude: () => 'une liste de motifs comme `docs/brouillons/**`',
  frontMatter: () => 'le nom d’une clé, comme `deck`',
  label: () => 'un texte, ou un texte par langue, comme `{ fr: "Diaporama", en: "Slides" }`',
  strict: () => '`true` ou `false`',
  outputs: (outputs) => `une liste prise parmi ${enCode(outputs)}`,
  browser: () => 'le chemin d’un navigateur, ou `bundled`',
}

const checks = (count: number): string => nombre(count, 'contrôle n’est pas passé', 'contrôles ne sont pas passés')

/** Say how much advice there is. */
export function advice(count: number): string {
  return nombre(count, 'conseil', 'conseils')
}

/** What ends a run, in French. */
export const errors: Wording<ErrorFacts> = typesetAll<ErrorFacts>({
  ...files,
  usage: ({ problem, program }) => `${worded(usage, problem)}\nPour voir l’aide : \`${program} --help\`.`,
  settings: ({ shown, problems }) =>
    problems.map(({ line, column, problem }) => `${shown}:${line}:${column} ${worded(settings, problem)}`).join('\n'),
  'settings-with-several-pages': ({ command, path, count, first }) =>
    `La commande \`${command}\` s’applique à une seule page, et \`${path}\` en nomme ${count}. Nommez-en une : \`${first}\`.`,
  'settings-not-read': ({ path, code }) =>
    `Le fichier de réglages \`${path}\` ${code === undefined ? 'n’existe pas' : `ne peut pas être lu (${code})`}. Vérifiez le chemin.`,
  'no-page-named': () => 'Dites quelle page devient une présentation, par exemple `expose.md`.',
  'no-page-in-folder': ({ folder }) =>
    `Il n’y a pas de page dans \`${folder}\` : aucun fichier ne se termine par \`.md\` ou \`.mdx\`.`,
  'page-not-found': ({ path, nearest }) =>
    `La page \`${path}\` est introuvable.${vouliezVous(nearest) || ' Donnez le chemin d’un fichier Markdown.'}`,
  'folder-not-found': ({ path }) =>
    `Le dossier \`${path}\` est introuvable. Vérifiez son nom, et le dossier où vous êtes.`,
  'page-no-markdown': ({ path }) =>
    `\`${path}\` n’est pas un fichier Markdown : son nom ne se termine ni par \`.md\`, ni par \`.mdx\`, ni par \`.markdown\`. S’il contient votre texte, copiez ce texte dans un fichier \`.md\`.`,
  'page-gone': ({ path }) => `\`${path}\` n’est plus là. Les diapositives restent telles quelles jusqu’à son retour.`,
  'page-not-permitted': ({ path }) =>
    `La page \`${path}\` ne peut pas être lue : vous n’en avez pas le droit. Vérifiez ses autorisations.`,
  'page-no-file': ({ path, kind }) => `\`${path}\` est ${FILE_KINDS[kind]}. Donnez le chemin d’un fichier Markdown.`,
  'page-not-read': ({ path, code }) => `La page \`${path}\` ne peut pas être lue (${code}).`,
  'no-static-folder': ({ path }) =>
    `\`${path}\` n’est pas un dossier. Après \`--static\`, donnez le dossier de vos images.`,
  'page-refused': ({ lines }) => lines.join('\n'),
  'no-deck': () => 'Aucune présentation n’a été écrite.',
  'page-too-long': ({ path }) =>
    `La conversion de \`${path}\` prend trop de temps. Raccourcissez ses paragraphes, listes et formules les plus longs, ou coupez la page en plusieurs.`,
  several: ({ errors: all }) => all.map((one) => worded(errors, one)).join('\n'),
  doctor: () => 'Réglez ce qui est marqué ✗, puis relancez la commande.',
  'package-not-whole': () =>
    'Le paquet `fabrique-a-diapos` n’est pas entier : des fichiers manquent ou ont changé. Installez-le à nouveau.',
  'no-libreoffice': () =>
    'C’est LibreOffice qui fait `slides.odp`, et il est introuvable. Installez-le depuis https://www.libreoffice.org, ou faites `slides.pptx` et enregistrez-le en ODP dans un autre programme.',
  'libreoffice-fails': ({ program, reason }) => `LibreOffice (\`${program}\`) n’a pas pu être lancé : ${reason}.`,
  'odp-not-written': ({ program, said }) =>
    `LibreOffice (\`${program}\`) n’a pas pu écrire \`slides.odp\`${said && ` : ${said}`}.`,
  'no-place-for-stand-in': ({ root }) =>
    `Le projet ne peut pas travailler dans \`${root}\` : ce chemin contient des caractères qui gênent Vite, ou le dossier est en lecture seule. Déplacez-le, ou donnez à TMPDIR un dossier au nom simple.`,

  'own-look': ({ path, line, problem }) => `\`${path}\`${line ? `, ligne ${line}` : ''} : ${worded(OWN_LOOK, problem)}`,
  'brand-font': ({ name, problem }) => `Le fichier de police \`${name}\` ${worded(fileProblems, problem)}`,

  'bundled-elsewhere': () =>
    'Un navigateur n’est fourni que pour Linux x64. Choisissez-en un autre avec `--browser CHEMIN`.',
  'no-browser-at': ({ path }) =>
    `Il n’y a pas de navigateur à l’emplacement \`${path}\`. Donnez le chemin de Chrome, de Chromium ou d’Edge.`,
  'no-browser': () =>
    'Aucun navigateur trouvé. Installez Chrome, Chromium ou Edge, ou indiquez-en un avec `--browser CHEMIN`.',
  'browser-late': ({ path, seconds }) => `Le navigateur \`${path}\` n’a pas démarré en ${seconds} s. ${AGAIN}`,
  'browser-fails': ({ path, reason }) =>
    `Le navigateur \`${path}\` ne démarre pas : ${reason}. Choisissez-en un autre avec \`--browser CHEMIN\`.`,
  'no-temporary-files': ({ reason }) =>
    `Les fichiers temporaires ne peuvent pas être écrits : ${reason}. Donnez à TMPDIR un dossier où il reste de la place.`,
  'slides-not-shown': ({ shown, count, reason }) =>
    `Le site ne montre que ${shown} diapositives sur ${count}. ${reason ? `Le navigateur dit : ${reason}. Corrigez la mise en page ou le composant en cause.` : 'Relancez la commande.'}`,
  'view-empty': ({ view, url }) => `La vue \`${view}\` de \`${url}\` est vide. Refaites la présentation.`,
  'page-crashed': ({ title }) =>
    `« ${title} » : une page du navigateur a planté. Fermez d’autres programmes, ou coupez la page en plusieurs.`,
  'browser-stopped': ({ path }) => `Le navigateur \`${path}\` s’est arrêté pendant l’impression. ${AGAIN}`,

  'checks-failed': ({ count, where }) =>
    [
      `${checks(count)}.`,
      where &&
        (where.failed
          ? `La présentation refusée est dans \`${where.failed}\`.`
          : 'Aucune présentation n’a été écrite.'),
      where?.previous && `La précédente est toujours dans \`${where.previous}\`.`,
    ]
      .filter(Boolean)
      .join(' '),
  'strict-advice': ({ count }) => `\`--strict\` : ${advice(count)}. La présentation est faite malgré tout.`,
  'no-kit': ({ folder, program }) =>
    `Il n’y a pas de présentation dans \`${folder}\`. Faites-la d’abord avec \`${program} PAGE\`.`,
  'kit-outdated': ({ slides, program }) =>
    `\`${slides}\` ne correspond plus à la page. Refaites la présentation avec \`${program} PAGE\`.`,
  'talks-failed': ({ failed, pages, checks: failedChecks, refused, advice: count }) =>
    [
      failed && `${failed} ${failed > 1 ? 'pages ont échoué' : 'page a échoué'}, sur ${pages}.`,
      failedChecks && `${checks(failedChecks)}.`,
      refused.length &&
        `Les présentations refusées sont dans ${enCode(refused)} ; le site garde les précédentes, s’il y en avait.`,
      count && `\`--strict\` : ${advice(count)}.`,
    ]
      .filter(Boolean)
      .join(' '),
  'step-late': ({ title, step, seconds }) =>
    `« ${title} » : l’étape \`${stepText(step, steps)}\` a duré plus de ${seconds} s et a été arrêtée. ${REMEDY}`,
  'step-waited': ({ title, step, reason }) =>
    `« ${title} » : l’étape \`${stepText(step, steps)}\` a attendu trop longtemps le navigateur (${reason}). ${REMEDY}`,
  interrupted: ({ name, reason }) => `\`${name}\` a été interrompu (${reason}). Relancez la commande.`,

  'kit-of-no-page': () =>
    "`makeKit` attend le chemin d’un fichier Markdown, sous forme de texte : `makeKit('page.md')`.",
  'unknown-kit-option': ({ name, nearest, known }) =>
    `\`makeKit\` n’a pas d’option \`${name}\`.${vouliezVous(nearest) || ` Options possibles : ${known.join(', ')}.`}`,
  'kit-option-kind': ({ name, kind }) => `L’option \`${name}\` de \`makeKit\` doit être ${KINDS[kind]}.`,
  'unknown-output': ({ name, known }) =>
    `Le fichier à faire \`${name}\` n’est pas connu. Sont possibles : ${known.join(', ')}.`,
  'unknown-fonts': ({ name, known }) =>
    `\`${name}\` n’est pas un choix de polices. Choix possibles : ${known.join(', ')}.`,
  'unknown-kit-language': ({ name, known }) =>
    `La langue \`${name}\` n’est pas connue. Langues possibles : ${known.join(', ')}.`,
  'site-url-no-address': ({ value }) => `\`siteUrl\` n’est pas une adresse web : \`${value}\`.`,
  'unknown-plugin-option': ({ name, known }) =>
    `fabrique-a-diapos/docusaurus : l’option \`${name}\` n’existe pas. Options possibles : ${known.join(', ')}.`,
  'plugin-option-value': ({ name, value, known }) =>
    `fabrique-a-diapos/docusaurus : \`${name}\` vaut ${value}. Il faut ${PLUGIN_OPTIONS[name](known)}.`,
  'plugin-id': ({ given }) =>
    `fabrique-a-diapos/docusaurus : \`id\` vaut ${given}, et les pages mènent aux présentations du plugin qui n’en a pas. Enlevez-le.`,
  'plugin-talks-failed': ({ failed, count }) =>
    `fabrique-a-diapos : ${failed} ${failed > 1 ? 'présentations ont échoué' : 'présentation a échoué'}, sur ${count}.`,
  'plugin-page-taken': ({ path }) =>
    `fabrique-a-diapos : \`${path}\` est déjà une page du site. Donnez-lui un autre nom.`,
  'ports-taken': ({ first }) =>
    `Tous les ports à partir de ${first} sont pris. Choisissez-en un autre avec \`--port\`.`,
  'port-refused': ({ port, reason }) =>
    `Le port ${port} ne peut pas servir : ${reason}. Choisissez-en un autre avec \`--port\`.`,
  'no-local-address': () =>
    'Cet ordinateur n’a pas d’adresse locale (127.0.0.1) : aucun navigateur ne pourrait ouvrir le diaporama.',
})
