import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CommandName } from '../../scripts/cli/call.ts'
import { type Command, commands } from '../../scripts/cli/commands.ts'
import { english } from '../../scripts/locales/texts/english.ts'
import { french } from '../../scripts/locales/texts/french.ts'

const TEXTS = [english, french]

test('each command makes what its help says, and only a whole kit has to pass gates', () => {
  for (const [name, { outputs, gates }] of Object.entries(commands) as Array<[CommandName, Command]>) {
    const own = outputs.filter((output) => output.includes('.') && output !== 'index.html')
    if (name !== 'kit')
      assert.deepEqual(
        TEXTS.flatMap(({ help }) => own.filter((output) => !help.command[name].includes(output))),
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
