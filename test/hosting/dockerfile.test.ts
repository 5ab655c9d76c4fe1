import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { DockerfileParser } from 'dockerfile-ast'
import { validate } from 'dockerfile-utils'

const TEXT = readFileSync('hosting/Dockerfile', 'utf8')
const file = DockerfileParser.parse(TEXT)
const lines = file
  .getInstructions()
  .map((one) => ({ keyword: one.getKeyword(), words: one.getArgumentsContent() ?? '' }))

test('a linter finds no fault in the Dockerfile', () => {
  assert.deepEqual(
    validate(TEXT).map(({ message }) => message),
    [],
  )
  assert.notDeepEqual(validate('FRM x\n'), [])
})

test('what people expect of an image: a base with a version, another user than root, words of a command as a list', () => {
  assert.match(file.getFROMs()[0]?.getImageTag() ?? '', /^\d/)
  const users = lines.filter(({ keyword }) => keyword === 'USER')
  assert.equal(users.at(-1)?.words, 'node')
  assert.ok(
    lines.findLastIndex(({ keyword }) => keyword === 'USER') <
      lines.findIndex(({ keyword }) => keyword === 'ENTRYPOINT'),
  )
  assert.match(lines.find(({ keyword }) => keyword === 'ENTRYPOINT')?.words ?? '', /^\["fabrique-a-diapos"\]$/)
})

test('what was only needed to install is not left in the layer that it came with', () => {
  const runs = lines.filter(({ keyword }) => keyword === 'RUN').map(({ words }) => words)
  for (const words of runs) {
    if (words.includes('apt-get install'))
      assert.match(words, /--no-install-recommends.*rm -rf \/var\/lib\/apt\/lists/s)
    if (words.includes('npm install')) assert.match(words, /npm cache clean/)
    assert.doesNotMatch(words, /\bsudo\b|;\s*\\?\s*cd /)
  }
  assert.ok(!lines.some(({ keyword }) => keyword === 'ADD'))
})

test('its version is that of this package', () => {
  const { name, version } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string; version: string }
  const args = Object.fromEntries(
    lines.filter(({ keyword }) => keyword === 'ARG').map(({ words }) => words.split('=') as [string, string]),
  )
  assert.equal(args['PACKAGE'], name)
  assert.ok(version.startsWith(`${args['VERSION']}.`))
})
