import assert from 'node:assert/strict'
import { test } from 'node:test'
import { browserPlaces } from '../../scripts/browser/browserPlaces.ts'

// None of these systems is at hand: what they would answer is put in their place.
test('on Windows, browsers of all users are found, and those of one user, wherever programs are', () => {
  const places = browserPlaces({
    platform: 'win32',
    env: { ProgramFiles: 'D:\\Programme', LOCALAPPDATA: 'C:\\Users\\Ada\\AppData\\Local' },
    home: 'C:\\Users\\Ada',
  })
  assert.deepEqual(
    places.filter((path) => !path.includes('Chromium')),
    [
      'D:\\Programme\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Users\\Ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
      'D:\\Programme\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Users\\Ada\\AppData\\Local\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  )
  assert.ok(
    browserPlaces({ platform: 'win32', env: {}, home: 'C:\\Users\\Ada' }).includes(
      'C:\\Users\\Ada\\AppData\\Local\\Google\\Chrome\\Application\\chrome.exe',
    ),
  )
})

test('on macOS, applications of all users are found, and those of one user', () => {
  const places = browserPlaces({ platform: 'darwin', env: {}, home: '/Users/ada' })
  assert.deepEqual(places.slice(0, 2), [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Users/ada/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ])
  assert.ok(places.includes('/Users/ada/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'))
})

test('elsewhere, browsers are on PATH alone', () => {
  assert.deepEqual(browserPlaces({ platform: 'linux', env: { LOCALAPPDATA: 'x' }, home: '/home/ada' }), [])
})
