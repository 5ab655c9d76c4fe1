import type { FileFacts, FileProblemFacts, FolderReason, SlidesReason } from '../facts/files.ts'
import { type Wording, worded } from '../told.ts'
import { asCode } from './phrases.ts'

/** Why a file was not read, in English: the predicate of a sentence, and what to do. */
export const fileProblems: Wording<FileProblemFacts> = {
  'no-file': ({ kind }) => `is a ${kind}, not a file. Check its path.`,
  'too-large': ({ size, most }) => `is too large: ${size} MB (at most ${most} MB). Use a smaller one.`,
  'not-permitted': () => 'may not be read. Check its permissions.',
  'not-readable': ({ code }) => `cannot be read (${code}). Check the file.`,
  outside: ({ folder }) => `leads outside of the folder \`${folder}\`. Put the file itself there.`,
}

const FOLDERS: Record<FolderReason, (page: string) => string> = {
  'no-folder': () => 'is not a folder',
  'foreign-files': () => 'holds files that this program did not write',
  'other-page': (page) => `holds the talk of another page named \`${page}\``,
  root: () => 'is the root of the file system',
  'of-packages': () => 'is deleted by `npm ci`',
  'holds-home': () => 'holds your home folder',
  'holds-project': () => 'holds this project',
  'holds-page': () => 'holds the page',
  current: () => 'is the folder you are in',
}

const SLIDES: Record<SlidesReason, string> = {
  'no-file': 'is not a file',
  foreign: 'was not written by this program',
  edited: 'was edited since this program wrote it',
  'page-itself': 'is the page itself',
}

/** What ends a run for the sake of files, in English. */
export const files: Wording<FileFacts> = {
  'would-replace': ({ names, count }) => {
    const more = count > names.length ? ` and ${count - names.length} more` : ''
    const them = count > 1 ? 'them' : 'it'
    return `${asCode(names)}${more} would be replaced, but this program did not write ${them}. Move ${them} away, or name another folder with \`--out\`.`
  },
  'folder-refused': ({ folder, reason, page }) =>
    `\`${folder}\` ${FOLDERS[reason](page)}, so no talk was written there. Name an empty or new folder with \`--out\`.`,
  'slides-refused': ({ path, reason }) =>
    `\`${path}\` ${SLIDES[reason]}, so it was not replaced. Move it away, or name another with \`--out\`.`,
  'file-held': ({ path }) => `\`${path}\` is open in another program. Close it there, then run the command again.`,
  'lock-held': ({ folder }) =>
    `Another run has been writing to \`${folder}\` for too long. Stop it, or name another folder with \`--out\`.`,
  'lock-lost': ({ folder }) => `Another run has taken over \`${folder}\`. Run the command again.`,
  'foreign-picture': ({ path }) =>
    `\`${path}\` holds another picture than this program would write, so it was not replaced. Move it away.`,
  'picture-changed': ({ path }) => `The picture \`${path}\` changed while the talk was made. Run the command again.`,
  'not-written': ({ path, reason }) => `Cannot write \`${path}\`: ${reason}`,
  'no-brand': ({ path }) => `There is no brand at \`${path}\`. Pass the path of a \`_brand.yml\`.`,
  'brand-not-read': ({ path, problem }) => `The brand \`${path}\` ${worded(fileProblems, problem)}`,
  'site-not-written': ({ folder, reason }) => `The site cannot be written to \`${folder}\`: ${reason}`,
}
