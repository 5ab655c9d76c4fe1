import assert from 'node:assert/strict'
import { test } from 'node:test'
import { MADE } from '../../scripts/cli/made.ts'
import { commands } from '../../scripts/cli/options.ts'

test('each command makes what its help says', () => {
  for (const [command, { outputs, gates }] of Object.entries(MADE)) {
    const help = commands[command as keyof typeof commands]
    const told = outputs.filter((name) => help.includes(name))
    if (command === 'site') assert.deepEqual(outputs, [])
    else if (command !== 'png') assert.ok(told.length, command)
    assert.equal(Boolean(gates), command === 'kit')
  }
})
