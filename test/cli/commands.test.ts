import assert from 'node:assert/strict'
import { test } from 'node:test'
import { commands } from '../../scripts/cli/commands.ts'

test('each command makes what its help says, and only a whole kit has to pass gates', () => {
  for (const [name, { description, outputs, gates }] of Object.entries(commands)) {
    const own = outputs.filter((output) => output.includes('.') && output !== 'index.html')
    if (name !== 'kit')
      assert.deepEqual(
        own.filter((output) => !description.includes(output)),
        [],
        name,
      )
    assert.equal(Boolean(gates), name === 'kit')
  }
  for (const name of ['slides', 'site', 'check', 'doctor', 'dev'] as const)
    assert.deepEqual(commands[name].outputs, [], name)
})

test('the first command is what runs when none is named', () => {
  assert.equal(Object.keys(commands)[0], 'kit')
})
