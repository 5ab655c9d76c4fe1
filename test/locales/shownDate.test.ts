import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shownDate } from '../../scripts/locales/shownDate.ts'

const FIRST = {
  fr: '1er avril 2025',
  en: 'April 1, 2025',
  'en-GB': '1 April 2025',
  de: '1. April 2025',
  nl: '1 april 2025',
  es: '1 de abril de 2025',
  it: '1 aprile 2025',
  pt: '1 de abril de 2025',
}

for (const [lang, shown] of Object.entries(FIRST))
  test(`a date is shown as people of ${lang} write it`, () => {
    for (const written of [
      '2025-04-01',
      '2025-4-1',
      '2025/04/01',
      '2025-04-01 10:00:00 +0200',
      '2025-04-01 10:00',
      '2025-04-01T23:30:00Z',
      '2025-04-01T00:30:00.250+02:00',
      '2025-04-01 10:00:00 Europe/Paris',
    ])
      assert.equal(shownDate(written, lang), shown, written)
  })

test('the other days of a month, and months, are not counted in French', () => {
  assert.equal(shownDate('2025-04-11', 'fr'), '11 avril 2025')
  assert.equal(shownDate('2025-04', 'fr'), 'avril 2025')
})

test('a day that the numbers alone tell is read, whichever comes first', () => {
  assert.equal(shownDate('25/12/2025', 'fr'), '25 décembre 2025')
  assert.equal(shownDate('12/25/2025', 'en'), 'December 25, 2025')
  assert.equal(shownDate('04/04/2025', 'en'), 'April 4, 2025')
})

test('words, what may be one of two days, and days on no calendar stay as they are', () => {
  for (const written of ['1er avril 2025', 'Spring 2025', '01/04/2025', '2025-02-30', '2025-13-01', '2025', '20250401'])
    assert.equal(shownDate(written, 'fr'), written)
})

test('a date in a language without a calendar of ours is in English', () => {
  assert.equal(shownDate('2025-04-01', 'xx'), 'April 1, 2025')
})
