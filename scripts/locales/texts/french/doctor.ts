import type { DoctorTexts } from '../facts/doctor.ts'
import { fontRoles } from './brand.ts'
import { nombre } from './phrases.ts'
import { typeset } from './typeset.ts'

/** What the doctor says, in French. */
export const doctor: DoctorTexts = {
  names: {
    node: 'Node',
    packages: 'paquets',
    fonts: 'polices',
    browser: 'navigateur',
    office: 'LibreOffice',
    brand: 'charte',
  },
  nodeTooOld: (wanted) => `Il faut Node ${wanted}. Prenez-en un plus récent sur https://nodejs.org.`,
  share: (found, all) => `${found} sur ${all}`,
  missing: (names) => typeset(`Il manque : ${names.join(', ')}.`),
  families: (count) => nombre(count, 'famille', 'familles'),
  noFonts: 'Il n’y a pas de polices à mettre dans le kit.',
  again: { package: 'Installez à nouveau le paquet.', project: 'Lancez `npm ci`.' },
  origins: {
    option: 'choisi par vous',
    playwright: 'celui de Playwright',
    system: 'installé sur cet ordinateur',
    bundled: 'installé avec le projet',
  },
  noBrowser: 'aucun',
  noOffice: 'absent',
  officeNote: 'seul `slides.odp` en a besoin.',
  ownLook: 'aucune, notre propre apparence',
  parts: {
    name: 'nom',
    logo: 'logo',
    'logo-dark': 'logo, fond sombre',
    icon: 'icône',
    primary: 'primary',
    secondary: 'secondary',
    tertiary: 'tertiary',
    paper: 'fond',
    ink: 'texte',
    darkPaper: 'fond, sombre',
    darkInk: 'texte, sombre',
    warning: 'warning',
    danger: 'danger',
    'font-text': `police pour ${fontRoles.text}`,
    'font-head': `police pour ${fontRoles.head}`,
    'font-mono': `police pour ${fontRoles.mono}`,
    'font-file': 'fichier de police',
    cover: 'couverture',
    motif: 'motif',
    footer: 'pied de page',
    licence: 'licence',
  },
  unused: (value) => `${value} (pas utilisé, voir plus bas)`,
}
