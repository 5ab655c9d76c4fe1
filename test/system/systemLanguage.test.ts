import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemLanguage } from '../../scripts/system/systemLanguage.ts'

const of = (env: Record<string, string>, platform = 'linux', locale = 'en-US'): unknown =>
  systemLanguage({ env, platform, locale: () => locale })

test('the environment names the language, in the order of POSIX', () => {
  assert.equal(of({ LANG: 'fr_CA.UTF-8' }), 'fr')
  assert.equal(of({ LANG: 'fr_FR.UTF-8', LC_ALL: 'en_GB.UTF-8' }), 'en')
  assert.equal(of({ LANG: 'en_US.UTF-8', LC_MESSAGES: 'fr_FR.UTF-8' }), 'fr')
  assert.equal(of({ LC_ALL: '', LANG: 'fr' }), 'fr')
})

test('`C` and `POSIX` say nothing; of a language that we do not speak, nothing comes', () => {
  assert.equal(of({ LANG: 'C.UTF-8' }), undefined)
  assert.equal(of({ LC_ALL: 'POSIX', LANG: 'fr_FR.UTF-8' }), 'fr')
  assert.equal(of({ LANG: 'de_DE.UTF-8' }), undefined)
  assert.equal(of({ LANG: 'fry_NL' }), undefined)
  assert.equal(of({}), undefined)
})

test('on Windows and macOS, the settings of the system tell it', () => {
  assert.equal(of({}, 'win32', 'fr-FR'), 'fr')
  assert.equal(of({}, 'darwin', 'de-DE'), undefined)
  assert.equal(of({ LANG: 'en_US.UTF-8' }, 'darwin', 'fr-FR'), 'en')
})
