import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { FIRST_TALK, firstPage } from '../../packaging/pictures/firstPage.ts'
import { convert } from '../../scripts/convert/convert.ts'
import { docsTree } from '../support/docsTree.ts'

/** What those who have the program as a file call it, in the place of its name in npm's registry. */
const FILE = './fabrique-a-diapos-0.1.0.tgz'
const NAME = 'fabrique-a-diapos@0.1'

for (const lang of ['fr', 'en'] as const) {
  const path = FIRST_TALK[lang]

  test(`${path}: there is nothing to say of the page to copy, and it makes six slides`, () => {
    const file = new VFile({ path: 'talk.md', value: firstPage(lang) })
    const { report } = convert(file)
    assert.deepEqual(file.messages.map(String), [])
    assert.equal(report.slides.length, 6)
  })

  for (const recipe of ['github-pages.yml', 'gitlab-pages.yml'])
    test(`${path} gives ${recipe} as it is in hosting/, without its comments`, () => {
      const wanted = withoutComments(readFileSync(`hosting/${recipe}`, 'utf8')).replaceAll(NAME, FILE)
      assert.ok(wanted.includes(FILE))
      assert.ok(blocksOf(path).includes(wanted.trim()), `${path} has no block with\n${wanted}`)
    })
}

function withoutComments(recipe: string): string {
  return recipe.replaceAll(/^ *#.*\n/gm, '')
}

/** Texts of the blocks of code of a page. */
function blocksOf(path: string): string[] {
  const blocks: string[] = []
  visit(docsTree(readFileSync(path, 'utf8')), 'code', ({ value }) => void blocks.push(value))
  return blocks
}
