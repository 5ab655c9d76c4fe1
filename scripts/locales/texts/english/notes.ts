import type { NoteFacts } from '../facts/notes.ts'
import { type Wording, worded } from '../told.ts'
import { errors } from './errors.ts'

/** What came out less than perfect, in English. */
export const notes: Wording<NoteFacts> = {
  named: ({ name, note }) => `${name}: ${worded(notes, note)}`,
  'no-sandbox': ({ isRoot }) =>
    `The browser runs without its sandbox because ${isRoot ? 'the program runs as the administrator (root)' : 'this system allows none'}. Convert only pages you trust.`,
  'other-browser': ({ failed, path }) =>
    `${failed.map((error) => worded(errors, error)).join(' ')} ${path === undefined ? 'The one that came with npm' : `\`${path}\``} is used instead.`,
  'changed-since': ({ path, now }) => `\`${path}\` was changed since it was made. Your version is now \`${now}\`.`,
  'perhaps-edited': ({ path, now }) => `\`${path}\` may have been edited by hand. It is now \`${now}\`.`,
  'held-open': ({ path, beside }) =>
    `\`${path}\` is open in another program. The new one is \`${beside}\`; close the other, then run the command again.`,
  'report-lost': ({ problem }) =>
    `The report could not be written; the talk is not touched by that. ${worded(errors, problem)}`,
  'refused-lost': ({ problem, reason }) =>
    `The refused talk could not be kept. ${problem ? worded(errors, problem) : reason}`,
  waiting: ({ folder, process }) =>
    `Waiting for another run that writes to \`${folder}\`${process === undefined ? '' : ` (process ${process})`}…`,
  'fonts-beside': ({ folder }) =>
    `install the fonts in \`${folder}\` where it is opened, to see the same letters; \`--fonts system\` needs none`,
  'fonts-to-install': ({ fonts }) => `it names ${fonts.join(' and ')}, which has to be installed where it is opened`,
  'up-to-date': () => 'Up to date: nothing has changed since the last run.',
}
