import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parse, type Url, walk } from 'css-tree'
import { cssUrl, pathsInCss } from '../../scripts/fonts/cssUrl.ts'

/** Address that a browser reads in a style sheet. */
function read(css: string): string | undefined {
  let found: string | undefined
  walk(parse(`a { src: ${css} }`, { onParseError: (error) => assert.fail(error.message) }), (node) => {
    if (node.type === 'Url') found = (node as Url).value
  })
  return found
}

test('the path of a file is read back as it was, with slashes', () => {
  for (const path of ['assets/a.woff2', '/home/é/a b.woff2', "/L'atelier d'été/a(1).woff2", '/odd\\name.woff2'])
    assert.equal(read(cssUrl(path, '/')), path)
  assert.equal(read(cssUrl("C:\\Users\\L'été\\fonts\\a.woff2", '\\')), "C:/Users/L'été/fonts/a.woff2")
})

test('the program reads its own addresses as browsers do', () => {
  const paths = ['assets/a.woff2', "/L'atelier d'été/a(1).woff2", '/odd\\name.woff2', "/'", '/\\']
  assert.deepEqual(
    pathsInCss(paths.map((path) => `@font-face{src:${cssUrl(path, '/')} format('woff2')}`).join('\n')),
    paths,
  )
})
