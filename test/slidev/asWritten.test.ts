import assert from 'node:assert/strict'
import { test } from 'node:test'
import MarkdownExit from 'markdown-exit'
import { asWritten } from '../../scripts/slidev/asWritten.ts'

/** Slidev's own options, which curl apostrophes. */
const reader = MarkdownExit({ html: true, xhtmlOut: true, linkify: false, typographer: true, quotes: `""''` })
const plain = MarkdownExit({ html: true, xhtmlOut: true, linkify: false, typographer: false })

const WRITTEN = [
  "L'été d'à côté, c'est « l'avenir »... et -- oui --- (c) 2026, (TM), +-3, ?!?!, ,, \"dit-elle\"",
  "L'un, du `code d'ici -- (c)` et\n\n```js\nconst a = 'b' // ...\n```\n",
  "<EmojiCard>\n\nL'**arbre** d'à côté\n\n</EmojiCard>\n\n<p title='x'>l'html reste</p>",
  "| l'un | l'autre |\n| --- | --- |\n| c'est | d'ici... |",
  "Un [lien d'ici](https://example.org/l'a 'titre') \\'échappé\\' &#39;nommé&#39; l\\'air",
]

test('a slide says in plain Slidev what it says in ours', () => {
  for (const written of WRITTEN) {
    assert.notEqual(reader.render(written), plain.render(written), 'nothing to keep')
    assert.equal(reader.render(asWritten(written)), plain.render(written))
  }
})

test('where there is nothing to keep, nothing is changed', () => {
  const code = "```js\nconst a = 'b'\n```\n\n<EmojiCard title='a'/>\n"
  assert.equal(asWritten(code), code)
})
