import assert from 'node:assert/strict'
import { test } from 'node:test'
import { diagramSentences } from '../../scripts/drawings/diagramSentences.ts'

const say = (from: string, to: string, label?: string): string => [from, to, label].filter(Boolean).join('>')

test('a chart is said arrow by arrow, with what stands beside them', () => {
  const chart = `flowchart LR
  A[Alpha] --> B{Bravo ?}
  B -->|yes| C["Charlie<br/>one"]
  D --- E
  F`
  assert.equal(diagramSentences(chart, say), 'Alpha>Bravo ? Bravo ?>Charlie one>yes. D – E. F.')
})

test('the dots where states begin and end have no name', () => {
  assert.equal(
    diagramSentences('stateDiagram-v2\n  [*] --> Alpha\n  Alpha --> Bravo : now', say),
    'Alpha. Alpha>Bravo>now.',
  )
})

test('calls are said one after the other, by the names of those who take part', () => {
  const calls = `sequenceDiagram
  participant A as Alpha
  A->>Bravo: Are you there?
  Bravo-->>A: Yes`
  assert.equal(diagramSentences(calls, say), 'Alpha>Bravo>Are you there? Bravo>Alpha>Yes.')
})

test('other diagrams are not said', () => {
  assert.equal(diagramSentences('erDiagram\n  A ||--o{ B : has', say), undefined)
  assert.equal(diagramSentences('flowchart', say), undefined)
})
