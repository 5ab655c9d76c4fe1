import type { HelpTexts } from '../facts/help.ts'
import { typeset } from './typeset.ts'

/** Texts of the help, in French. */
export const help: HelpTexts = {
  usage: (program) => [
    typeset(`Utilisation : ${program} [commande] [page] [options]`),
    `              ${program} page page… | dossier [options]`,
  ],
  purpose: 'Transforme une page Markdown en présentation, et plusieurs pages, ou un dossier de pages, en site.',
  commands: typeset('Commandes :'),
  options: typeset('Options :'),
  none: '(aucune)',
  values: {
    path: 'CHEMIN',
    folder: 'DOSSIER',
    name: 'NOM',
    url: 'ADRESSE',
    number: 'NOMBRE',
    word: 'MOT',
    language: 'LANGUE',
  },
  exitCodes: typeset(
    'Codes de retour : 0 tout va bien, 1 la page ou le résultat a un problème, 2 la commande est mal écrite.',
  ),
  command: {
    kit: typeset('Tout faire : slides.md, le site, slides.pdf, handout.pdf, deck.html, social-card.png'),
    slides: 'Convertir seulement la page en slides.md',
    site: 'Faire slides.md et le site',
    pdf: 'Faire slides.md, le site et slides.pdf',
    handout: 'Faire slides.md, le site et handout.pdf, le document d’accompagnement',
    png: 'Faire slides.md, le site et une image de chaque diapositive',
    pptx: 'Faire slides.md, le site et slides.pptx pour PowerPoint ou LibreOffice',
    odp: 'Faire slides.md, le site, slides.pptx et slides.odp, par LibreOffice',
    init: typeset('Écrire des réglages, une première page et la recette de votre forge, sans toucher à ce qui existe'),
    check: typeset(
      'Contrôler à nouveau une présentation : mots, disposition, polices, réseau, accessibilité, liens, PDF, poids',
    ),
    doctor: 'Vérifier que Node, le navigateur et les polices sont prêts, et dire d’où vient la charte',
    dev: 'Montrer les diapositives dans le navigateur et les refaire chaque fois que vous enregistrez la page',
  },
  option: {
    out: () => typeset('Dossier où écrire ; pour `slides`, un fichier ou un dossier'),
    json: () => 'Afficher un rapport en JSON (`slides`, `check`)',
    explain: () =>
      typeset('Dire pourquoi chaque diapositive est ainsi : composition, taille, place occupée (`slides`)'),
    config: () => typeset('Fichier de réglages (sans cela : le `diapos.config.yml` le plus proche)'),
    format: ({ formats }) =>
      typeset(`Comment dire les problèmes, \`NOM=FICHIER\` pour un fichier : ${formats.join(', ')}`),
    quiet: () => 'Ne dire que ce qui ne va pas',
    strict: () =>
      typeset('Finir par le code 1 aussi pour un conseil ; la présentation est faite (`--no-strict` : non)'),
    static: () => 'Dossier des images dont le chemin commence par une barre, comme `/img/a.png`',
    brand: () => typeset('Votre charte, ou `none` pour notre apparence (sans cela : le `_brand.yml` le plus proche)'),
    fonts: () => typeset('Polices de `slides.pptx` : `own` (d’office), ou `system` : présentes partout'),
    browser: () => 'Chrome, Chromium ou Edge qui imprime, ou `bundled` pour celui qui est fourni',
    'site-url': () => 'Adresse où la présentation sera publiée, pour les aperçus et les liens vers d’autres pages',
    port: () => typeset('Port du serveur local (`dev` ; sans cela : 3030)'),
    host: () => 'Laisser un téléphone du même réseau faire défiler la présentation, avec un mot de passe (`dev`)',
    password: () => typeset('Ce mot de passe (sans cela : un nouveau chaque fois)'),
    lang: ({ languages }) =>
      typeset(`Langue des messages : ${languages.join(', ')} (sans cela : celle de votre système)`),
    version: () => 'Afficher la version',
    help: () => 'Afficher cette aide',
  },
}
