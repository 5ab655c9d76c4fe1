import type { NoteFacts } from '../facts/notes.ts'
import { type Wording, worded } from '../told.ts'
import { errors } from './errors.ts'
import { typesetAll } from './typeset.ts'

/** What came out less than perfect, in French. */
export const notes: Wording<NoteFacts> = typesetAll<NoteFacts>({
  named: ({ name, note }) => `${name} : ${worded(notes, note)}`,
  'no-sandbox': ({ isRoot }) =>
    `Le navigateur travaille sans sa protection (« bac à sable »), ${isRoot ? 'car le programme tourne sous le compte administrateur (root)' : 'car ce système n’en permet pas'}. Ne convertissez que des pages de confiance.`,
  'other-browser': ({ failed, path }) =>
    `${failed.map((error) => worded(errors, error)).join(' ')} ${path === undefined ? 'Celui qui est venu avec npm' : `\`${path}\``} sert à la place.`,
  'changed-since': ({ path, now }) =>
    `\`${path}\` a été modifié depuis qu’il a été fait. Votre version s’appelle maintenant \`${now}\`.`,
  'perhaps-edited': ({ path, now }) =>
    `\`${path}\` a peut-être été modifié à la main. Il s’appelle maintenant \`${now}\`.`,
  'held-open': ({ path, beside }) =>
    `\`${path}\` est ouvert dans un autre programme. Le nouveau s’appelle \`${beside}\` : fermez l’autre, puis relancez la commande.`,
  'report-lost': ({ problem }) =>
    `Le rapport n’a pas pu être écrit ; la présentation n’en souffre pas. ${worded(errors, problem)}`,
  'refused-lost': ({ problem, reason }) =>
    `La présentation refusée n’a pas pu être gardée. ${problem ? worded(errors, problem) : reason}`,
  waiting: ({ folder, process }) =>
    `Le programme, lancé ailleurs, écrit déjà dans \`${folder}\`${process === undefined ? '' : ` (processus ${process})`} : on attend…`,
  'fonts-beside': ({ folder }) =>
    `là où il sera ouvert, installez les polices de \`${folder}\` pour voir les mêmes lettres ; avec \`--fonts system\`, il n’en faut aucune`,
  'fonts-to-install': ({ fonts }) => `il utilise ${fonts.join(' et ')}, à installer là où il sera ouvert`,
  'up-to-date': () => 'À jour : rien n’a changé depuis la dernière fois.',
})
