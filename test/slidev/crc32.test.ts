import assert from 'node:assert/strict'
import { test } from 'node:test'
import { crc32 as ofNode } from 'node:zlib'
import fc from 'fast-check'
import { crc32 } from '../../scripts/slidev/inBrowser/crc32.ts'

test('checksums in a browser are those of Node', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => assert.equal(crc32(bytes), ofNode(bytes))))
})
