import process from 'node:process'

/** What mean something to shells, globs, addresses, bundlers, HTML or eyes. */
const ODD = [
  `it's`,
  '$x`y`',
  '[a]',
  '{b,c}',
  '{{d}}',
  '#e',
  '50%20f',
  '%zz',
  '(g)',
  '!h',
  '~i',
  '-j',
  '+k',
  'l&m;n=o,p@q',
  ' r ',
  's.t~',
  'node_modules',
  '🌱🧑‍🌾',
  'e\u0301té',
  'مرحبا',
  'u'.repeat(240),
]
/** Windows refuses these. */
const ODDER = ['"v"', 'w?x', 'y*z', 'back\\slash', '<a>', 'line\nend', 'co:lon', 'pipe|']

/** Names that a user may give a folder. */
export const NAMES = process.platform === 'win32' ? ODD : [...ODD, ...ODDER]
