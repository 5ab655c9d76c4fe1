import type { TryWords } from './tryWords.ts'

/** In French; a narrow no-break space stands before `;`, `:`, `!`, `?`, and within « ». */
export const french: TryWords = {
  title: 'D’une page à ses diapositives',
  intro: 'Écrivez, collez ou déposez une page en Markdown : vous voyez aussitôt les diapositives qu’elle devient.',
  private: 'Rien ne quitte votre navigateur : votre texte n’est envoyé nulle part.',
  language: 'Langue de cet écran',
  page: 'Votre page',
  label: 'Texte de la page, en Markdown',
  open: 'Ouvrir un fichier…',
  example: 'Reprendre l’exemple',
  drop: 'Déposez ici votre page, avec ses images',
  slides: 'Vos diapositives',
  print: 'Imprimer',
  printHint: 'Une diapositive par page ; votre navigateur sait aussi en faire un PDF.',
  loading: 'Chargement…',
  converting: 'Conversion…',
  failed: (reason) => `La page n’a pas pu être convertie : ${reason}`,
  refused: 'Cette page ne peut pas devenir une présentation : corrigez d’abord ce qui est indiqué.',
  made: (slides, words, minutes) =>
    `${count(slides, 'diapositive', 'diapositives')}, ${count(words, 'mot', 'mots')} à dire, environ ${count(minutes, 'minute', 'minutes')}`,
  messages: (all) => count(all, 'remarque sur votre page', 'remarques sur votre page'),
  noMessages: 'Aucune remarque sur votre page.',
  line: (line) => `Ligne ${line}`,
  severity: { info: 'Pour information', warning: 'À revoir', error: 'À corriger' },
  explained: 'Explication',
  messagesPage: 'docs/fr/messages.html',
  slide: (no, title) => `Diapositive ${no}${title ? ` : ${title}` : ''}`,
  toPage: 'Aller à sa place dans la page',
  notes: 'Notes de l’orateur',
  kit: 'Le kit complet ajoute',
  adds: [
    'un site à mettre en ligne, avec un mode présentateur : vos notes, la diapositive suivante, le temps qui passe ;',
    'la même présentation en un seul fichier, qui s’ouvre d’un double clic, sans réseau ;',
    'des PDF relus et accessibles : les diapositives, et un document d’accompagnement avec tout le texte ;',
    'une page à lire, pour les téléphones et les lecteurs d’écran ;',
    'le logo, les couleurs et les polices de votre organisation ;',
    'une vérification de chaque diapositive dans un vrai navigateur.',
  ],
  docs: 'Installer le kit et s’en servir',
  pictures: 'Un navigateur ne va pas chercher les images de votre page : déposez-les ici, ou choisissez-les avec elle.',
}

function count(number: number, one: string, several: string): string {
  // In French, 0 and 1.5 are singular.
  const word = new Intl.PluralRules('fr').select(number) === 'one' ? one : several
  return `${new Intl.NumberFormat('fr').format(number)} ${word}`
}
