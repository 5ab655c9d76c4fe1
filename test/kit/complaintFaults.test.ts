import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Complaint } from '../../scripts/browser/watchPage.ts'
import { complaintFaults } from '../../scripts/kit/check/gates/complaintFaults.ts'

const error = (element: string, text = 'alpha'): Complaint => ({
  element,
  told: { id: 'script-error', text },
  isUnsafe: false,
})

test('an error that every view has is told once, on the slides that have it', () =>
  assert.deepEqual(
    complaintFaults(
      ['?print=true#/print', '#/handout', '#/5', '#/presenter/1'].map((at) => error(at)),
      [
        { slide: 4, component: 'Charlie', text: 'alpha' },
        { slide: 7, component: undefined, text: 'alpha' },
        { slide: 4, component: 'Charlie', text: 'alpha' },
      ],
      new Set([7]),
    ),
    [
      { slide: 4, element: 'Charlie', told: { id: 'script-error', text: 'alpha' }, isBlocking: false },
      { slide: 7, told: { id: 'script-error', text: 'alpha' }, isBlocking: true },
    ],
  ))

test('what is on no slide has the view that showed it first', () =>
  assert.deepEqual(
    complaintFaults(
      [error('#/handout'), error('#/presenter/1'), error('#/2', 'bravo')],
      [{ slide: 2, component: undefined, text: 'bravo' }],
      new Set(),
    ),
    [
      { element: '#/handout', told: { id: 'script-error', text: 'alpha' }, isBlocking: false },
      { slide: 2, told: { id: 'script-error', text: 'bravo' }, isBlocking: false },
    ],
  ))

test('what is unsafe is blocking wherever it is', () =>
  assert.deepEqual(
    complaintFaults(
      [{ ...error('#/1'), isUnsafe: true }],
      [{ slide: 1, component: 'Charlie', text: 'alpha' }],
      new Set(),
    ),
    [{ element: '#/1', told: { id: 'script-error', text: 'alpha' }, isBlocking: true }],
  ))
