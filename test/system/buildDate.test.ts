import assert from 'node:assert/strict'
import process from 'node:process'
import { afterEach, test } from 'node:test'
import { buildDate } from '../../scripts/system/buildDate.ts'
import { buildDatePlugin } from '../../scripts/slidev/plugins/buildDatePlugin.ts'
import { SETTINGS_OF_DECK } from '../../scripts/slidev/shell/deckSettings.ts'

const { TZ, SOURCE_DATE_EPOCH } = process.env

function set(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name]
  else process.env[name] = value
}

afterEach(() => {
  set('TZ', TZ)
  set('SOURCE_DATE_EPOCH', SOURCE_DATE_EPOCH)
})

test('the day of the build is that of the user', (context) => {
  set('SOURCE_DATE_EPOCH', undefined)
  for (const [zone, now, day] of [
    ['Pacific/Kiritimati', '2026-03-01T11:00:00Z', '2026-03-02'],
    ['Pacific/Pago_Pago', '2026-03-01T10:00:00Z', '2026-02-28'],
    ['Europe/Rome', '2026-07-14T22:30:00Z', '2026-07-15'],
    ['UTC', '2026-12-31T23:59:59Z', '2026-12-31'],
  ] as const) {
    set('TZ', zone)
    context.mock.timers.enable({ apis: ['Date'], now: Date.parse(now) })
    assert.equal(buildDate(), day, zone)
    context.mock.timers.reset()
  }
})

test('a build that is to be repeated has the same day everywhere; what is no time is none', () => {
  set('SOURCE_DATE_EPOCH', undefined)
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
    set('TZ', zone)
    const now = buildDate()
    set('SOURCE_DATE_EPOCH', '1700000000')
    assert.equal(buildDate(), '2023-11-14')
    for (const none of ['', 'soon', '-1', '9'.repeat(30)]) {
      set('SOURCE_DATE_EPOCH', none)
      assert.equal(buildDate(), now)
    }
    set('SOURCE_DATE_EPOCH', undefined)
  }
})

/** Calls the plugin as Vite would. */
function transformed(code: string): string | undefined {
  const { handler } = buildDatePlugin().transform as { handler: (code: string) => string | undefined }
  const context = {
    error: (text: string): never => {
      throw new Error(text)
    },
  }
  return handler.call(context, code)
}

test('the day is in the settings; settings that are written otherwise are an error', () => {
  const settings = transformed('export default {"title":"Alpha $& export default {"}')?.replace('export default', '')
  assert.deepEqual(JSON.parse(settings ?? ''), { builtOn: buildDate(), title: 'Alpha $& export default {' })
  assert.equal(transformed(SETTINGS_OF_DECK), undefined)
  assert.throws(() => transformed('const configs = {}\nexport { configs as default }'), /Slidev’s settings/)
})
