import assert from 'node:assert/strict'
import { test } from 'node:test'
import { PDFDocument, PDFName, type PDFRawStream } from '@cantoo/pdf-lib'
import { addMetadata } from '../../../scripts/kit/pdf/addMetadata.ts'
import { printed } from '../../support/printed/printed.ts'
import { streamText } from '../../../scripts/kit/pdf/content/streamText.ts'

const matter = { description: 'Lacs & <rivières>', authors: ['Anne Roux', 'Paul Durand'], tags: ['eau', 'lac'] }

test('a PDF says the same of itself as XMP and in its information dictionary', async () => {
  const document = await PDFDocument.load(printed.pdf, { updateMetadata: false })
  addMetadata(document, { title: 'Un titre', lang: 'fr', matter })
  const saved = await PDFDocument.load(await document.save(), { updateMetadata: false })
  const xmp = Buffer.from(streamText(saved.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream), 'latin1').toString()
  const said = Object.fromEntries(
    [...xmp.matchAll(/^<([a-z]+:[a-z]+)>(.*)<\/\1>$/gim)].map(([, name, value]) => [
      name,
      value?.replaceAll(/<[^>]*>/g, '|'),
    ]),
  )
  assert.deepEqual(said, {
    'dc:title': '||Un titre||',
    'dc:language': '||fr||',
    'dc:creator': '||Anne Roux||Paul Durand||',
    'dc:description': '||Lacs &amp; &lt;rivières&gt;||',
    'dc:subject': '||eau||lac||',
    'pdf:Keywords': 'eau, lac',
    'pdf:Producer': saved.getProducer(),
    'xmp:CreatorTool': saved.getCreator(),
    'xmp:CreateDate': saved.getCreationDate()?.toISOString().replace('.000', ''),
    'xmp:ModifyDate': saved.getModificationDate()?.toISOString().replace('.000', ''),
    'pdfuaid:part': '1',
  })
  assert.deepEqual(
    [saved.getTitle(), saved.getAuthor(), saved.getSubject(), saved.getKeywords()],
    ['Un titre', 'Anne Roux, Paul Durand', 'Lacs & <rivières>', 'eau, lac'],
  )
})
