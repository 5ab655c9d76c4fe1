import assert from 'node:assert/strict'
import { test } from 'node:test'
import { strToU8, zipSync } from 'fflate'
import { readOdp } from '../../scripts/office/readOdp.ts'

/** As LibreOffice writes it, without styles. */
const CONTENT = `<office:document-content xmlns:office="o" xmlns:draw="d" xmlns:presentation="p" xmlns:text="t" xmlns:svg="s" xmlns:xlink="x" xmlns:table="b" xmlns:loext="l" xmlns:script="c"><office:body><office:presentation>
<draw:page draw:name="Un &amp; deux">
<draw:frame presentation:class="title"><draw:text-box><text:p><text:span>Un</text:span><text:span><text:s/>&amp; deux</text:span></text:p></draw:text-box></draw:frame>
<draw:frame presentation:class="outline"><draw:text-box><text:list><text:list-item><text:p>point<text:line-break/>suite</text:p></text:list-item></text:list><text:p><text:a xlink:href="https://example.org/">là</text:a></text:p></draw:text-box></draw:frame>
<draw:g><draw:custom-shape><office:event-listeners><presentation:event-listener script:event-name="dom:click" xlink:href="#Fin"/></office:event-listeners><text:p>carte</text:p></draw:custom-shape><draw:frame draw:name="E"><draw:image xlink:href="e.png"/></draw:frame></draw:g>
<draw:frame draw:name="T"><table:table><table:table-row><table:table-cell><text:p>case</text:p></table:table-cell></table:table-row></table:table><draw:image xlink:href="t.svm"/></draw:frame>
<draw:frame draw:name="P"><draw:image xlink:href="p.png"><text:p/></draw:image><svg:desc>Un port</svg:desc></draw:frame>
<draw:frame draw:name="O" loext:decorative="true"><draw:image xlink:href="o.png"/></draw:frame>
<presentation:notes><draw:frame presentation:class="notes"><draw:text-box><text:p>à dire</text:p></draw:text-box></draw:frame></presentation:notes>
</draw:page>
<draw:page draw:name="Fin"/>
</office:presentation></office:body></office:document-content>`
const META = `<office:document-meta xmlns:office="o" xmlns:dc="dc"><office:meta><dc:title>Exemple</dc:title><dc:language>fr</dc:language></office:meta></office:document-meta>`

test('a presentation of LibreOffice tells what one of PowerPoint does, but languages of words and places', () => {
  const opened = readOdp(zipSync({ 'content.xml': strToU8(CONTENT), 'meta.xml': strToU8(META) }))
  assert.deepEqual(opened, {
    title: 'Exemple',
    lang: 'fr',
    sections: [],
    slides: [
      {
        title: 'Un & deux',
        paragraphs: ['Un & deux', 'point\nsuite', 'là', 'carte', 'case'],
        links: [{ url: 'https://example.org/' }, { slide: 2 }],
        pictures: [
          { name: 'E', alt: '', isOrnament: undefined },
          { name: 'P', alt: 'Un port', isOrnament: undefined },
          { name: 'O', alt: '', isOrnament: true },
        ],
        notes: ['à dire'],
        langs: [],
        boxes: [],
      },
      { title: undefined, paragraphs: [], links: [], pictures: [], notes: [], langs: [], boxes: [] },
    ],
  })
})

test('what is no presentation is not opened', () => {
  assert.throws(() => readOdp(zipSync({ 'content.xml': strToU8(CONTENT) })), /it has no part meta\.xml/)
})
