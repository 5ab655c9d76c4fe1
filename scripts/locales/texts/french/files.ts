import type { FileFacts, FileProblemFacts, FolderReason, SlidesReason } from '../facts/files.ts'
import { type Wording, worded } from '../told.ts'
import { FILE_KINDS } from './fileKinds.ts'
import { enCode } from './phrases.ts'
import { typesetAll } from './typeset.ts'

/** Why a file was not read, in French: the predicate of a sentence, and what to do. */
export const fileProblems: Wording<FileProblemFacts> = typesetAll<FileProblemFacts>({
  'no-file': ({ kind }) => `est ${FILE_KINDS[kind]}, pas un fichier. Vérifiez le chemin.`,
  'too-large': ({ size, most }) => `est trop lourd : ${size} Mo (${most} Mo au plus). Prenez-en un plus léger.`,
  'not-permitted': () => 'ne peut pas être lu : vous n’en avez pas le droit. Vérifiez ses autorisations.',
  'not-readable': ({ code }) => `ne peut pas être lu (${code}). Vérifiez le fichier.`,
  outside: ({ folder }) => `mène hors du dossier \`${folder}\`. Mettez-y le fichier lui-même.`,
})

const FOLDERS: Record<FolderReason, (page: string) => string> = {
  'no-folder': () => 'n’est pas un dossier',
  'foreign-files': () => 'contient des fichiers que ce programme n’a pas écrits',
  'other-page': (page) => `contient la présentation d’une autre page nommée \`${page}\``,
  root: () => 'est la racine du disque',
  'of-packages': () => 'est vidé par `npm ci`',
  'holds-home': () => 'contient votre dossier personnel',
  'holds-project': () => 'contient ce projet',
  'holds-page': () => 'contient la page',
  current: () => 'est le dossier où vous êtes',
}

const SLIDES: Record<SlidesReason, string> = {
  'no-file': 'n’est pas un fichier',
  foreign: 'n’a pas été écrit par ce programme',
  edited: 'a été modifié depuis que ce programme l’a écrit',
  'page-itself': 'est la page elle-même',
}

/** What ends a run for the sake of files, in French. */
export const files: Wording<FileFacts> = typesetAll<FileFacts>({
  'would-replace': ({ names, count }) => {
    const more = count > names.length ? ` et ${count - names.length} de plus` : ''
    return count > 1
      ? `${enCode(names)}${more} seraient remplacés, mais ce programme ne les a pas écrits. Déplacez-les, ou choisissez un autre dossier avec \`--out\`.`
      : `${enCode(names)} serait remplacé, mais ce programme ne l’a pas écrit. Déplacez-le, ou choisissez un autre dossier avec \`--out\`.`
  },
  'folder-refused': ({ folder, reason, page }) =>
    `\`${folder}\` ${FOLDERS[reason](page)} : rien n’y a été écrit. Choisissez un dossier vide ou nouveau avec \`--out\`.`,
  'slides-refused': ({ path, reason }) =>
    reason === 'page-itself'
      ? `\`${path}\` ${SLIDES[reason]} : rien n’a été écrit. Choisissez un autre nom avec \`--out\`.`
      : `\`${path}\` ${SLIDES[reason]} : il n’a pas été remplacé. Déplacez-le, ou choisissez un autre nom avec \`--out\`.`,
  'file-held': ({ path }) =>
    `\`${path}\` est ouvert dans un autre programme. Fermez-le là-bas, puis relancez la commande.`,
  'lock-held': ({ folder }) =>
    `Le programme, lancé ailleurs, écrit depuis trop longtemps dans \`${folder}\`. Arrêtez-le, ou choisissez un autre dossier avec \`--out\`.`,
  'lock-lost': ({ folder }) => `Le programme, lancé ailleurs, a pris la main sur \`${folder}\`. Relancez la commande.`,
  'foreign-picture': ({ path }) =>
    `\`${path}\` contient une autre image que celle qui irait là : elle n’a pas été remplacée. Déplacez-la.`,
  'picture-changed': ({ path }) => `L’image \`${path}\` a changé pendant le travail. Relancez la commande.`,
  'not-written': ({ path, reason }) => `Impossible d’écrire \`${path}\` : ${reason}`,
  'no-brand': ({ path }) => `Il n’y a pas de charte à l’emplacement \`${path}\`. Donnez le chemin d’un \`_brand.yml\`.`,
  'brand-not-read': ({ path, problem }) => `Le fichier de charte \`${path}\` ${worded(fileProblems, problem)}`,
  'site-not-written': ({ folder, reason }) => `Le site ne peut pas être écrit dans \`${folder}\` : ${reason}`,
})
