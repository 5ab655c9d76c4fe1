import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { after, test } from 'node:test'
import { parse } from '@vue/compiler-dom'
import * as compiler from 'vue/compiler-sfc'
import type { ComponentCompiler } from '../../scripts/slidev/componentProblem.ts'
import { ownLook } from '../../scripts/files/ownLook.ts'
import { componentProblem } from '../../scripts/slidev/componentProblem.ts'
import { inertTree } from '../../scripts/slidev/plugins/inert/inertTree.ts'
import { isOfDeck } from '../../scripts/slidev/dev/isOfDeck.ts'
import { ownLookError } from '../../scripts/slidev/ownLookError.ts'
import { deckPlugin } from '../../scripts/slidev/shell/deckPlugin.ts'
import { sharedModules } from '../../scripts/slidev/shell/sharedModules.ts'

const folder = mkdtempSync(join(tmpdir(), 'deck own look '))
const own = (path: string): string => join(folder, 'diapos', path)
const client = resolve('node_modules/@slidev/client')
for (const part of ['components', 'layouts']) mkdirSync(own(part), { recursive: true })
for (const path of ['components/Callout.vue', 'components/Counter.vue', 'layouts/statement.vue'])
  writeFileSync(own(path), "<script setup>\nimport { alpha } from './bravo.ts'\n</script>\n")
const look = ownLook(folder) ?? assert.fail()

after(() => rmSync(folder, { recursive: true, force: true }))

/** Asks what stands for a module as Vite would. */
function resolved(id: string, importer = 'slide'): unknown {
  const { resolveId } = deckPlugin(sharedModules(resolve('.'), client, 'own'), './shell.js', look)
  const { handler } = resolveId as unknown as { handler: (id: string, importer: string) => unknown }
  const context = {
    error: (problem: string | { message: string }): never => {
      throw new Error(typeof problem === 'string' ? problem : problem.message)
    },
  }
  return handler.call(context, id, importer)
}

test('of two of one name, slides wear that of the page', () => {
  assert.equal(resolved(resolve('components/Callout.vue')), own('components/Callout.vue'))
  assert.equal(resolved(`/@fs${own('layouts/statement.vue')}`), own('layouts/statement.vue'))
  assert.match(String(resolved(resolve('components/EmojiCard.vue'))), /deck-shared/)
  assert.equal(resolved(own('components/Callout.vue')), undefined)
  assert.equal(resolved('../components/Callout.vue', own('layouts/statement.vue')), undefined)
})

test('own components share Vue and the client with the deck, and are told what they cannot have', () => {
  for (const id of ['vue', '@slidev/client'])
    assert.match(String(resolved(id, own('components/Counter.vue'))), /deck-shared/)
  assert.throws(() => resolved('@slidev/client/state', own('components/Counter.vue')), /is not for components/)
})

test('the dev server hands out what the page brings, and nothing beside it', () => {
  const isOf = isOfDeck('/decks/deck.md', own(''))
  assert.ok(isOf(`/@fs${own('components/Counter.vue')}`))
  assert.ok(!isOf(`/@fs${join(folder, 'secret.vue')}`))
})

test('the content of a slot is parted as Slidev writes it, and no other way', () => {
  const propsOf = (slot: string): number => {
    const root = parse(`<template ${slot}>Alpha</template>`)
    inertTree(root, new Set())
    const [template] = root.children
    return template?.type === 1 ? template.props.length : assert.fail()
  }
  assert.equal(propsOf('v-slot:right="slotProps"'), 1)
  for (const slot of ['v-slot:right="{ a = alert(1) }"', 'v-slot:[alert(1)]="slotProps"', '#right="slotProps = b"'])
    assert.equal(propsOf(slot), 0, slot)
})

test('a problem of a component has the line that its author sees', () => {
  const problems: Array<[source: string, line: number, message: RegExp]> = [
    ['<script setup>\nconst a = 1\n</script>\n\n<template>\n  <div>\n</template>\n', 6, /missing end tag/],
    ['<template>\n  <p>{{ 1 + }}</p>\n</template>\n', 2, /parsing JavaScript expression/],
    ['<script setup lang="ts">\nconst a: number = \n</script>\n', 2, /Unexpected token/],
    ['<template>\n  <p v-for="a">b</p>\n</template>\n', 2, /v-for/],
  ]
  for (const [source, line, message] of problems) {
    const problem = componentProblem(compiler as unknown as ComponentCompiler, source, '/a/B.vue')
    assert.equal(problem?.line, line, source)
    assert.match(problem.message, message)
  }
  const good = '<script setup lang="ts">\nconst a = 1 as number\n</script>\n<template>{{ a as number }}</template>\n'
  assert.equal(componentProblem(compiler as unknown as ComponentCompiler, good, '/a/B.vue'), undefined)
})

test('an error of a build names file, line and reason; one of something else is left alone', () => {
  const id = `${own('components/Counter.vue')}?vue&type=script&setup=true&lang.ts`
  const missing = {
    message: `\u001B[31m[X] \u001B[0mCould not resolve './bravo.ts' in ${id}`,
    id,
    loc: { file: id, line: 9 },
  }
  const said = ownLookError({ errors: [missing] }, look)?.message ?? ''
  assert.match(said, /Counter\.vue`, line 2: `\.\/bravo\.ts` was not found/)
  const css = { message: `[postcss] ${own('style.css')}:3:18: Unclosed block`, id: own('style.css'), loc: { line: 3 } }
  assert.match(ownLookError(css, look)?.message ?? '', /style\.css`, line 3: Unclosed block\.$/)
  assert.equal(ownLookError(new Error('No room on the disk'), look), undefined)
})

test('the file that an error is about is looked for in the folder, however often its name is in the path', () => {
  const nested = join(folder, 'diapos/site')
  mkdirSync(join(nested, 'diapos/components'), { recursive: true })
  writeFileSync(join(nested, 'diapos/components/Delta.vue'), '<script>\n</script>\n')
  const inner = ownLook(nested) ?? assert.fail()
  const at = join(nested, 'diapos/components/Delta.vue')
  const error = new Error(`Echo is wrong [ ${at}:2:1 ]`)
  assert.match(ownLookError(error, inner)?.message ?? '', /Delta\.vue`, line 2: Echo is wrong/)
  const elsewhere = new Error(`Could not resolve './foxtrot.ts' in ${join(folder, 'diapos/golf/gone.vue')}`)
  assert.equal(ownLookError(elsewhere, inner), undefined)
  const gone = { message: "Could not resolve './foxtrot.ts'", id: join(nested, 'diapos/components/Gone.vue') }
  assert.match(ownLookError(gone, inner)?.message ?? '', /Gone\.vue`: `\.\/foxtrot\.ts` was not found/)
})
