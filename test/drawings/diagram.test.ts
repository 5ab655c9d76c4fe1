import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Diagram, diagram } from '../../scripts/drawings/diagram.ts'
import { withShortLines } from '../../scripts/drawings/withShortLines.ts'

/** Width and height of the room below a title of two lines, in px. */
const ROOM = { width: 1120, height: 387 }

function drawn(source: string): Diagram {
  const found = diagram(source)
  assert.ok(!('problem' in found), JSON.stringify(found))
  return found
}

/** Size of the smallest letters where a drawing takes all of its room, in px. */
function lettersOf({ width, height, letters }: Diagram): number {
  return letters * Math.min(ROOM.width / width, ROOM.height / height)
}

test('letters of a chart are as large as its boxes allow', () => {
  const way = drawn(`flowchart LR
  A[Return] --> B{Broken?}
  B -->|no| C[Shelf]
  B -->|yes| D[Workshop]
  D --> E{Can it be mended?}
  E -->|yes| C
  E -->|no| F[Parts]`)
  assert.ok(lettersOf(way) >= 24, `${lettersOf(way)} px`)
  // Drawn out in the direction in which there is room.
  assert.ok(way.width / way.height < 3.2, `${way.width} × ${way.height}`)
  const column = drawn('flowchart TD\n  A[Return] --> B[Shelf]\n  B --> C[Parts]\n  C --> D[End]')
  assert.ok(column.letters > 19 && column.width > 0.3 * column.height, `${column.width} × ${column.height}`)
})

test('circles stay round, and what is no chart stays as it is', () => {
  assert.match(String(drawn('flowchart LR\n  A((One)) --> B[Two]').content), /<circle/)
  assert.equal(drawn('sequenceDiagram\n  Ada->>Bob: Hello').letters, 16.5)
})

test('long labels have lines of about the same length', () => {
  const source = 'flowchart LR\n  A[Somebody brings a broken thing] --> B{Can it be mended?}\n  B -- yes --> C[Shelf]'
  assert.equal(
    withShortLines(source, 'boxes'),
    'flowchart LR\n  A[Somebody<br/>brings a<br/>broken thing] --> B{Can it be<br/>mended?}\n  B -- yes --> C[Shelf]',
  )
  assert.equal(withShortLines(source, 'diamonds'), source.replace('be mended', 'be<br/>mended'))
})

test('only labels of charts are broken', () => {
  for (const source of [
    'flowchart LR\n  subgraph one [At the workshop of the town]\n  A --> B\n  end',
    'flowchart LR\n  A["`Some **marks** in a label`"] --> B[One<br>and another line of it]',
    'stateDiagram-v2\n  state "A rather long name of it" as A',
    'sequenceDiagram\n  Ada->>Bob: Hello (and good night to all)',
  ])
    assert.equal(withShortLines(source, 'boxes'), source)
})
