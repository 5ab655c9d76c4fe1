import assert from 'node:assert/strict'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { type Ran, runCli } from '../support/runCli.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck-language-'))
const FRENCH = { LC_ALL: 'fr_FR.UTF-8' }
const GERMAN = { LC_ALL: 'de_DE.UTF-8' }

/** Write a page whose word is repeated. */
function page(lang: string): string {
  const path = join(folder, `${lang}.md`)
  writeFileSync(path, `---\nlang: ${lang}\n---\n\n# Alpha\n\nBravo bravo charlie.\n`)
  return path
}

const slides = (path: string, env: Record<string, string>, ...options: string[]): Promise<Ran> =>
  runCli(['slides', path, '-o', join(folder, 'out', 'slides.md'), ...options], { cwd: folder, env })

test('the help is in the language of the system, or that of `--lang`', async () => {
  assert.match((await runCli(['--help'], { env: FRENCH })).stdout, /^Utilisation\u202F: /)
  assert.match((await runCli(['--help'], { env: GERMAN })).stdout, /^Usage: /)
  assert.match(
    (await runCli(['--help', '--lang', 'fr'])).stdout,
    /^Utilisation[^]*Transforme une page Markdown en présentation/,
  )
  assert.match((await runCli(['--help', '--lang=en'], { env: FRENCH })).stdout, /^Usage: /)
})

test('what is wrong with a command line is said in the language that it asks for', async () => {
  const { status, stderr } = await runCli(['hanoud', '--lang', 'fr'])
  assert.equal(status, 2)
  assert.match(stderr, /^La commande `hanoud` n’existe pas\. Vouliez-vous dire `handout`\u202F\?/)
  assert.match((await runCli(['zzzzzz'])).stderr, /Commands: slides, (?!.*\bkit\b)/)
  assert.match((await runCli(['--lang', 'xx'], { env: FRENCH })).stderr, /^Le programme ne parle pas la langue `xx`/)
})

test('a run speaks the language of the system, whatever that of the page', async () => {
  const { stderr, stdout } = await slides(page('en'), FRENCH)
  assert.match(stderr, /avertissement Le mot `Bravo` est écrit deux fois de suite/)
  assert.match(stdout, /slides\.md\u202F: 1 diapositive|slides\.md\u202F: \d+ diapositives/)
  assert.match((await slides(page('fr'), {})).stderr, /warning The word `Bravo` occurs twice/)
})

test('where the system says nothing of use, the page does; else it is English', async () => {
  assert.match((await slides(page('fr'), GERMAN)).stderr, /avertissement Le mot `Bravo`/)
  assert.match((await slides(page('de'), GERMAN)).stderr, /warning The word `Bravo`/)
  assert.match((await slides(join(folder, 'nope.md'), GERMAN)).stderr, /^No page found/)
})

test('the settings file names a language; the command line goes before it', async () => {
  const config = join(folder, 'settings.yml')
  writeFileSync(config, 'lang: fr\n')
  assert.match((await slides(page('en'), {}, '--config', config)).stderr, /est écrit deux fois/)
  assert.match((await slides(page('en'), {}, '--config', config, '--lang', 'en')).stderr, /occurs twice/)
  writeFileSync(config, 'lang: klingon\n')
  assert.match((await slides(page('en'), FRENCH, '--config', config)).stderr, /`lang`\u202F: écrivez l’un de ces codes/)
})

test('settings that are wrong, and pages that are missing, are told in the language of the settings', async () => {
  const cwd = mkdtempSync(join(tmpdir(), 'deck-language-'))
  const settings = (text: string): void => writeFileSync(join(cwd, 'diapos.config.yml'), text)
  const told = async (...args: string[]): Promise<string> =>
    (await runCli(args, { cwd, env: { LC_ALL: 'C.UTF-8' } })).stderr
  settings('pages: nope.md\nlang: fr\n')
  assert.match(await told('slides'), /il n’y a pas de page/)
  assert.match(await told('slides', '--lang', 'en'), /there is no page/)
  assert.match(await told('slydes'), /^La commande `slydes` n’existe pas/)
  settings('pages: [a.md\nout: x\n lang: y\nlang: "fr"\n')
  assert.match(
    await told('slides'),
    /Ce fichier ne peut pas être lu\u202F: un crochet, une accolade ou un guillemet n’est pas fermé/,
  )
})

test('a page that is refused, and what data there is of it, are in the language of the run', async () => {
  const path = join(folder, 'nul.md')
  writeFileSync(path, 'alpha\nbra\0vo\n')
  const { stderr, stdout } = await slides(path, FRENCH, '--format', 'gitlab')
  assert.match(stderr, /erreur +Ce n’est pas un fichier de texte[^]*Aucune présentation n’a été écrite\.\n$/)
  const [{ description, check_name: rule }] = JSON.parse(stdout) as [{ description: string; check_name: string }]
  assert.equal(rule, 'encoding')
  assert.match(description, /octet nul/)
})
