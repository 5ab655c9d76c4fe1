import type { BrandFacts } from '../../scripts/locales/texts/facts/brand.ts'
import type { ErrorFacts } from '../../scripts/locales/texts/facts/errors.ts'
import type { FaultFacts, FoundFacts } from '../../scripts/locales/texts/facts/faults.ts'
import type { HintFacts } from '../../scripts/locales/texts/facts/init.ts'
import type { NoteFacts } from '../../scripts/locales/texts/facts/notes.ts'
import type { SettingsFacts } from '../../scripts/locales/texts/facts/settings.ts'
import type { UsageFacts } from '../../scripts/locales/texts/facts/usage.ts'
import type { YamlProblem } from '../../scripts/locales/texts/facts/yaml.ts'

/** Facts for each text of a subject: one set, or several where it has several forms. */
export type Samples<Facts> = { [Id in keyof Facts]: Facts[Id] | Array<Facts[Id]> }

const path = 'alpha/bravo.md'
const name = 'alpha'
const known = ['alpha', 'bravo']
const nearest = 'bravo'
const program = 'diapos'
const reason = 'ENOENT'
const FILE_PROBLEMS = [
  { id: 'no-file', kind: 'folder' },
  { id: 'no-file', kind: 'device' },
  { id: 'too-large', size: 31, most: 30 },
  { id: 'not-permitted' },
  { id: 'not-readable', code: 'EIO' },
  { id: 'outside', folder: 'alpha' },
] as const

export const usage: Samples<UsageFacts> = {
  'too-many-pages': { command: 'pdf', count: 2 },
  'too-many-folders': { command: 'init', count: 2 },
  'option-of': { name: '--json', commands: ['slides', 'check'] },
  'unknown-fonts': { name, known },
  'unknown-command': [
    { word: name, known },
    { word: name, nearest, known },
  ],
  'page-ending': { word: name, page: 'alpha.md' },
  'unknown-option': [{ name: '--ouput' }, { name: '--ouput', nearest: '--out' }],
  'one-dash': { name: '-out' },
  'option-without-value': { name: '--out' },
  'option-takes-nothing': { name: '--json' },
  'other-usage': { reason: 'ERR' },
  'empty-out': {},
  'no-port': { value: 'x' },
  'password-alone': {},
  'short-password': { least: 8 },
  'format-not-for': { command: 'dev' },
  'json-and-format': {},
  'no-web-address': { value: 'x' },
  'unknown-format': [
    { name, known },
    { name, nearest, known },
  ],
  'format-without-file': { name: 'github' },
  'format-ending': { name: 'sarif' },
  'formats-on-output': {},
  'unknown-language': { name: 'de', known: ['en', 'fr'] },
}

const YAML_PROBLEMS: YamlProblem[] = [
  ...(['indent', 'tab', 'colon', 'open', 'twice', 'value'] as const).map((id) => ({ id })),
  { id: 'blank', name: 'pages' },
]

export const settings: Samples<SettingsFacts> = {
  'no-yaml': YAML_PROBLEMS.map((problem) => ({ problem })),
  'no-keys': {},
  'unknown-key': [
    { name, known },
    { name, nearest, known },
  ],
  'deck-key': {},
  'deck-setting': { name: 'density', problem: { id: 'no-choice', known } },
  'no-pages': {},
  'pages-empty': { path },
  'pages-not-found': [
    { path, here: [] },
    { path, here: known },
  ],
  'no-path': [{ name: 'out' }, { name: 'static' }],
  'no-folder': { path },
  'no-address': {},
  'no-brand': {},
  'brand-not-found': { path },
  'no-switch': { name: 'strict' },
  'no-fonts': { known },
  'no-language': { known: ['en', 'fr'] },
}

export const errors: Samples<ErrorFacts> = {
  usage: { problem: { id: 'empty-out' }, program },
  settings: { path, shown: path, problems: [{ line: 3, column: 1, problem: { id: 'no-keys' } }] },
  'settings-with-several-pages': { command: 'pdf', path, count: 3, first: 'alpha.md' },
  'settings-not-read': [{ path }, { path, code: 'EACCES' }],
  'no-page-named': {},
  'no-page-in-folder': { folder: name },
  'page-not-found': [{ path }, { path, nearest }],
  'folder-not-found': { path },
  'page-no-markdown': { path },
  'page-gone': { path },
  'page-not-permitted': { path },
  'page-no-file': [
    { path, kind: 'folder' },
    { path, kind: 'pipe' },
    { path, kind: 'socket' },
    { path, kind: 'device' },
  ],
  'page-not-read': { path, code: 'EIO' },
  'no-static-folder': { path },
  'page-refused': { lines: ['alpha', 'bravo'] },
  'no-deck': {},
  'page-too-long': { path },
  several: { errors: [{ id: 'no-deck' }, { id: 'no-browser' }] },
  doctor: {},
  'package-not-whole': {},
  'no-libreoffice': {},
  'libreoffice-fails': { program: '/usr/bin/soffice', reason },
  'odp-not-written': [
    { program: '/usr/bin/soffice', said: '' },
    { program: '/usr/bin/soffice', said: 'ALPHA' },
  ],
  'no-place-for-stand-in': { root: name },
  'would-replace': [
    { names: [path], count: 1 },
    { names: [path, name], count: 5 },
  ],
  'folder-refused': (
    [
      'no-folder',
      'foreign-files',
      'other-page',
      'root',
      'of-packages',
      'holds-home',
      'holds-project',
      'holds-page',
      'current',
    ] as const
  ).map((reason) => ({ folder: name, reason, page: 'alpha.md' })),
  'slides-refused': (['no-file', 'foreign', 'edited', 'page-itself'] as const).map((reason) => ({ path, reason })),
  'file-held': { path },
  'lock-held': { folder: name },
  'lock-lost': { folder: name },
  'foreign-picture': { path },
  'picture-changed': { path },
  'not-written': { path, reason },
  'no-brand': { path },
  'brand-not-read': FILE_PROBLEMS.map((problem) => ({ path, problem })),
  'site-not-written': { folder: name, reason },
  'own-look': [
    { path, line: 3, problem: { id: 'module-not-found', module: name } },
    { path, problem: { id: 'not-exported', name } },
    { path, problem: { id: 'other', reason } },
  ],
  'brand-font': FILE_PROBLEMS.map((problem) => ({ name, problem })),
  'bundled-elsewhere': {},
  'no-browser-at': { path },
  'no-browser': {},
  'browser-late': { path, seconds: 60 },
  'browser-fails': { path, reason },
  'no-temporary-files': { reason },
  'slides-not-shown': [
    { shown: 1, count: 3 },
    { shown: 1, count: 3, reason },
  ],
  'view-empty': { view: '#/1', url: 'http://localhost/' },
  'page-crashed': { title: name },
  'browser-stopped': { path },
  'checks-failed': [
    { count: 1 },
    { count: 2, where: { failed: name, previous: 'bravo' } },
    { count: 2, where: { failed: undefined, previous: undefined } },
  ],
  'strict-advice': [{ count: 1 }, { count: 2 }],
  'no-kit': { folder: name, program },
  'kit-outdated': { slides: path, program },
  'talks-failed': [
    { failed: 1, pages: 3, checks: 0, refused: [], advice: 0 },
    { failed: 2, pages: 3, checks: 2, refused: [name], advice: 4 },
  ],
  'step-late': { title: name, step: 'check', seconds: 300 },
  'step-waited': { title: name, step: 'check', reason },
  interrupted: { name, reason: 'SIGKILL' },
  'kit-of-no-page': {},
  'unknown-kit-option': [
    { name, known },
    { name, nearest, known },
  ],
  'kit-option-kind': (['string', 'boolean', 'function', 'object'] as const).map((kind) => ({ name, kind })),
  'unknown-fonts': { name, known },
  'unknown-output': { name, known },
  'unknown-kit-language': { name, known },
  'site-url-no-address': { value: 'x' },
  'unknown-plugin-option': { name, known },
  'plugin-option-value': (['include', 'exclude', 'frontMatter', 'label', 'strict', 'outputs', 'browser'] as const).map(
    (option) => ({ name: option, value: '1', known }),
  ),
  'plugin-id': { given: '2' },
  'plugin-talks-failed': [
    { failed: 1, count: 2 },
    { failed: 2, count: 2 },
  ],
  'plugin-page-taken': { path },
  'ports-taken': { first: 3030 },
  'port-refused': { port: 3030, reason },
  'no-local-address': {},
}

export const notes: Samples<NoteFacts> = {
  named: { name, note: { id: 'no-sandbox', isRoot: true } },
  'no-sandbox': [{ isRoot: true }, { isRoot: false }],
  'other-browser': [{ failed: [{ id: 'no-browser' }] }, { failed: [{ id: 'no-browser' }], path }],
  'changed-since': { path, now: 'bravo' },
  'perhaps-edited': { path, now: 'bravo' },
  'held-open': { path, beside: 'bravo' },
  'report-lost': { problem: { id: 'no-deck' } },
  'refused-lost': [{ reason }, { problem: { id: 'no-deck' }, reason }],
  waiting: [{ folder: name }, { folder: name, process: 12 }],
  'fonts-beside': { folder: 'fonts/' },
  'fonts-to-install': { fonts: ['Alpha', 'Bravo'] },
  'up-to-date': {},
}

const PICTURE = { id: 'too-large', most: 10, size: 12 } as const

export const brand: Samples<BrandFacts> = {
  'file-not-read': FILE_PROBLEMS.map((problem) => ({ problem })),
  'no-yaml': YAML_PROBLEMS.map((problem) => ({ problem })),
  'no-keys': [{}, { key: 'color' }],
  'no-list': {},
  'unknown-key': [
    { name, known },
    { name, nearest, known },
  ],
  'no-colour': [{}, { value: 'x' }],
  'comment-colour': { value: '#136a54' },
  'no-cover': { value: 'x', known },
  'long-footer': { most: 60 },
  'no-family': {},
  'no-weight': { value: 'x', least: 1, most: 1000 },
  'site-not-read': {},
  'not-written-out': { name },
  'sheet-not-read': { path },
  contrast: [
    { colour: '#f4b942', ground: '#ffffff', before: 1.78, text: '#805a00', after: 5.6, least: 4.5 },
    { colour: '#f4b942', ground: '#ffffff', before: 1.78, text: '#805a00', after: 5.6, least: 4.5, shade: name },
  ],
  picture: [
    { path, problem: PICTURE, isOfStatics: false },
    { path, problem: { id: 'not-beside-page' }, isOfStatics: true },
  ],
  'font-file': [...FILE_PROBLEMS, { id: 'no-font' } as const].map((problem) => ({ path, problem })),
  'font-file-not-found': { path, problem: { id: 'not-beside-page' } },
  font: (
    [
      { id: 'no-usable-file' },
      { id: 'no-file' },
      { id: 'several-widths' },
      { id: 'unnamed' },
      { id: 'fetched', source: 'google' },
    ] as const
  ).map((problem) => ({ family: 'Alpha', problem, roles: ['text', 'head', 'mono'] })),
  'may-not-embed': { family: 'Alpha' },
  'letters-missing': [
    { family: 'Alpha', letters: ['ç'], count: 1 },
    { family: 'Alpha', letters: ['ç'], count: 9 },
  ],
}

export const faults: Samples<FaultFacts> = {
  'in-view': (['slides', 'handout', 'reading', 'site', 'first-slide'] as const).map((view) => ({
    view,
    fault: { id: 'on-motif' },
  })),
  'word-not-shown': [{}, { file: 'deck.html' }],
  'word-missing': [{ view: 'handout' }, { view: 'reading' }],
  shrunk: { to: '0.98' },
  clipped: { by: 3, most: 1 },
  'small-type': { size: 16.5, least: 17 },
  'beyond-slide': { by: 3, most: 1 },
  'on-footer': { by: 3, most: 1 },
  'on-text': { by: 3, other: 'ALPHA' },
  'beyond-margin': { by: 3, most: 1 },
  'on-motif': {},
  'not-drawn': { src: 'a.png' },
  'system-font': {},
  'foreign-request': { url: 'https://example.org/' },
  'not-loaded': { url: 'https://example.org/', status: 404 },
  'browser-error': { text: 'ALPHA' },
  'script-error': { text: 'ALPHA' },
  axe: [
    { rule: 'image-alt', help: 'ALPHA' },
    { rule: 'image-alt', help: 'ALPHA', message: 'BRAVO' },
  ],
  'title-count': [{ count: 0 }, { count: 2 }],
  'wrong-language': [
    { found: undefined, wanted: 'fr' },
    { found: 'en', wanted: 'fr' },
  ],
  'no-link': { url: 'https://example.org/' },
  'telling-link': {},
  'small-text': { size: 26, median: 26.5, aim: 36 },
  'low-fill': { fill: 0.2, least: 0.45 },
  'same-title': { before: 3 },
  'title-again': { slides: [3, 4], most: 2 },
  alike: { from: 2, to: 5, composition: 'terms', most: 2 },
  'begins-within': {},
  'ends-within': {},
  'too-heavy': { kB: 1500, most: 1200 },
  'heavy-part': [
    { part: 'text', kB: 200, most: 155 },
    { part: 'fonts', kB: 200, most: 155 },
  ],
  'many-requests': { count: 60, most: 48 },
  'blank-pages': [{ pages: [2] }, { pages: [2, 3] }],
  'no-live-link': { url: 'https://example.org/' },
  'few-inner-links': { found: 1, wanted: 3 },
  'text-beyond-margin': { text: 'ALPHA', page: 2, by: 4 },
  'text-on-foot': { text: 'ALPHA', page: 2 },
  'wrong-metadata': (['author', 'subject', 'keywords'] as const).map((what) => ({
    name: what,
    found: '',
    wanted: 'ALPHA',
  })),
  'no-outline-entry': { title: 'ALPHA' },
  'page-count': [
    { found: 0, wanted: undefined },
    { found: 3, wanted: 2 },
  ],
  'wrong-paper': [
    { pages: [1], paper: 'A4' },
    { pages: [1, 2], paper: 'A4' },
  ],
  'no-qr-code': { url: 'https://example.org/' },
  'ua-rule': [
    { rule: '7.1-1', reason: 'ALPHA', more: 0 },
    { rule: '7.1-1', reason: 'ALPHA', page: 2, more: 3 },
  ],
  'not-opened': { reason },
  'told-language': { found: ['en'], wanted: 'fr' },
  'few-slide-links': { found: 1, wanted: 2 },
  'local-link': { url: 'http://localhost/' },
  'missing-in-notes': [
    { count: 1, words: ['ALPHA'] },
    { count: 12, words: ['ALPHA'] },
  ],
  'missing-of-page': [
    { count: 1, words: ['ALPHA'] },
    { count: 12, words: ['ALPHA'] },
  ],
  'silent-picture': { name: 'ALPHA' },
  'outside-slide': { name: 'ALPHA' },
  'slide-count': { found: 1, wanted: 2 },
  untitled: {},
  'wrong-title': { found: '', wanted: 'ALPHA' },
  'words-missing': [
    { count: 1, words: ['ALPHA'] },
    { count: 12, words: ['ALPHA'] },
  ],
}

export const found: Samples<FoundFacts> = {
  'of-file': { file: 'deck.html', found: { id: 'requests', count: 1 } },
  rules: { count: 30 },
  paragraphs: { count: 1 },
  fonts: { count: 2 },
  links: { slides: 1, handout: 2, reading: 3 },
  requests: { count: 40 },
  elements: { count: 1234 },
  pictures: { count: 1 },
  compositions: { count: 2 },
  titles: { count: 2 },
  filled: { part: 0.62 },
  words: { slides: 1234, page: 2345 },
  'no-running-text': {},
  size: { px: 36.5 },
  weight: { text: 150, requests: 11, site: 1500 },
  share: { found: 1, of: 2 },
  'ua-rules': { found: 60, of: 61 },
  count: { count: 3 },
  beyond: { count: 0 },
  'as-wanted': [{ isRight: true }, { isRight: false }],
  name: [{ name: 'A4' }, { name: undefined }],
}

export const hints: Samples<HintFacts> = {
  'name-talks': { path },
  'no-forge': {},
  'recipe-without-talks': { path, call: 'npx alpha' },
  'recipe-would-replace': { path, call: 'npx alpha' },
  'choose-actions': {},
  ignore: { folder: 'site' },
}
