import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { PptxTheme } from './themeOf.ts'
import { escapeHtml } from '../../../text/escapeHtml.ts'

/** What a presentation is to tell of its deck. */
export interface PptxFacts {
  /** BCP 47 tag of its language. */
  lang: string
  /** Its slides, in order: how others link to each, and its title as text. */
  slides: Array<{ name: string | undefined; title: string }>
  /** Theme of its brand (default: the program's own). */
  theme?: PptxTheme
}

const SLIDE = /^ppt\/slides\/slide(\d+)\.xml$/
const RELATIONS = /^ppt\/slides\/_rels\/slide\d+\.xml\.rels$/
const THEME = /^ppt\/theme\/theme\d+\.xml$/
const SLIDE_TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/slide'
/** Place of a title that is read and listed, but not shown: above the slide, as PowerPoint hides titles. In EMU. */
const ABOVE = '<a:xfrm><a:off x="0" y="-914400"/><a:ext cx="12192000" cy="457200"/></a:xfrm>'

/**
 * Mend what PptxGenJS, and Slidev's export by it, write beside the schema of ECMA-376, and what they take from the screen:
 * links to slides lead to a server that is gone, no slide has a title, and the language is English.
 *
 * @param content
 *   Presentation.
 * @param facts
 *   What it is to tell of its deck.
 * @returns
 *   The same, for programs that are strict.
 */
export function mendPptx(content: Uint8Array, facts: PptxFacts): Uint8Array {
  const parts = unzipSync(content)
  const lang = new Intl.Locale(facts.lang).maximize()
  const tag = `${lang.language}-${lang.region ?? ''}`.replace(/-$/, '')
  for (const [name, bytes] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/.test(name)) continue
    const text = strFromU8(bytes)
    const no = Number(SLIDE.exec(name)?.[1])
    let mended = text.replaceAll(/\blang="[^"]*"/g, `lang="${tag}"`).replaceAll(/<a:p>.*?<\/a:p>/gs, withOneStyle)
    if (no) mended = titled(withJumps(withEffects(named(mended)), strOf(parts, no)), facts.slides[no - 1]?.title ?? '')
    if (RELATIONS.test(name)) mended = withoutServer(mended, facts.slides)
    if (name === '[Content_Types].xml')
      mended = mended.replaceAll(/<Override\b[^>]*\/>/g, (one) => (isThere(one, parts) ? one : ''))
    if (facts.theme && THEME.test(name)) mended = themed(mended, facts.theme)
    if (name === 'ppt/presentation.xml') mended = ordered(mended)
    if (mended !== text) parts[name] = strToU8(mended)
  }
  return zipSync(parts)
}

/** Relations of a slide as they were: which of them lead to another slide. */
function strOf(parts: Record<string, Uint8Array>, no: number): string {
  const found = parts[`ppt/slides/_rels/slide${no}.xml.rels`]
  return found ? strFromU8(found) : ''
}

/** A paragraph has one style: its first. */
function withOneStyle(paragraph: string): string {
  let isFirst = true
  return paragraph.replaceAll(/<a:pPr\b(?:[^>]*\/>|.*?<\/a:pPr>)/gs, (style) => {
    const isKept = isFirst
    isFirst = false
    return isKept ? style : ''
  })
}

/** A ground tells its effects, if there are none. */
function withEffects(slide: string): string {
  return slide.replaceAll(/<p:bgPr>((?:(?!<a:effect).)*?)<\/p:bgPr>/gs, '<p:bgPr>$1<a:effectLst/></p:bgPr>')
}

/** What was a drawing on the screen is an ornament; how it was made tells nobody anything. */
function named(slide: string): string {
  return slide.replaceAll(/descr="Rendered as an image because[^"]*"/g, 'descr=""')
}

const LINK =
  /<Relationship\b[^>]*Target="http:\/\/(?:127\.0\.0\.1|localhost):\d+\/[^"#]*(?:#\/?([^"?]*)[^"]*)?"[^>]*\/>/g

function idOf(relation: string): string {
  return /\bId="([^"]*)"/.exec(relation)?.[1] ?? ''
}

function withJumps(slide: string, relations: string): string {
  let jumping = slide
  for (const [relation] of relations.matchAll(LINK))
    jumping = jumping.replaceAll(
      new RegExp(String.raw`<a:hlinkClick\b[^>]*r:id="${idOf(relation)}"[^>]*?(/?)>`, 'g'),
      `<a:hlinkClick r:id="${idOf(relation)}" action="ppaction://hlinksldjump"$1>`,
    )
  return jumping
}

/** A link to a slide on the server is one to the slide; to one that is not there, to the first. */
function withoutServer(relations: string, slides: PptxFacts['slides']): string {
  return relations.replaceAll(LINK, (relation, name: string = '') => {
    const at = slides.findIndex((slide, index) => name === slide.name || name === String(index + 1))
    return `<Relationship Id="${idOf(relation)}" Type="${SLIDE_TYPE}" Target="slide${Math.max(at, 0) + 1}.xml"/>`
  })
}

function isThere(override: string, parts: Record<string, Uint8Array>): boolean {
  const part = /PartName="\/([^"]*)"/.exec(override)?.[1]
  return part !== undefined && part in parts
}

/** Colours and fonts that are offered: those of the brand. */
function themed(xml: string, { name, colours, fonts }: PptxTheme): string {
  const title = escapeHtml(name || 'Brand')
  const scheme = Object.entries(colours).map(([role, hex]) => `<a:${role}><a:srgbClr val="${hex}"/></a:${role}>`)
  const family = (part: string, of: string | undefined): string =>
    of ? part.replace(/<a:latin\b[^>]*\/>/, () => `<a:latin typeface="${escapeHtml(of)}"/>`) : part
  return xml
    .replace(/<a:clrScheme\b.*?<\/a:clrScheme>/s, () => `<a:clrScheme name="${title}">${scheme.join('')}</a:clrScheme>`)
    .replace(/<a:majorFont>.*?<\/a:majorFont>/s, (part) => family(part, fonts.major))
    .replace(/<a:minorFont>.*?<\/a:minorFont>/s, (part) => family(part, fonts.minor))
}

/** Notes come before slides. */
function ordered(presentation: string): string {
  const [notes = ''] = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(presentation) ?? []
  return notes ? presentation.replace(notes, '').replace('</p:sldMasterIdLst>', (end) => end + notes) : presentation
}

/** The box that says the title is the title; where none does, one is there that is not seen. */
function titled(slide: string, title: string): string {
  const wanted = lettersOf(title)
  if (!wanted || slide.includes('<p:ph type="title"')) return slide
  const boxes = slide.match(/<p:sp>.*?<\/p:sp>/gs) ?? []
  const box = boxes.find((one) => lettersOf(textIn(one)) === wanted)
  const placeholder = '<p:nvPr><p:ph type="title"/></p:nvPr>'
  if (box)
    return slide.replace(box, () =>
      box
        .replace(/<p:cNvSpPr\b[^>]*txBox="1"[^>]*\/>/, '<p:cNvSpPr/>')
        .replace(/<p:nvPr>\s*<\/p:nvPr>|<p:nvPr\/>/, placeholder),
    )
  const ids = Array.from(slide.matchAll(/<p:cNvPr id="(\d+)"/g), ([, id]) => Number(id))
  const hidden = `<p:sp><p:nvSpPr><p:cNvPr id="${Math.max(1, ...ids) + 1}" name="Title"/><p:cNvSpPr/>${placeholder}</p:nvSpPr><p:spPr>${ABOVE}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:t>${escapeHtml(title)}</a:t></a:r></a:p></p:txBody></p:sp>`
  return slide.replace('</p:spTree>', () => `${hidden}</p:spTree>`)
}

function textIn(box: string): string {
  const text = Array.from(box.matchAll(/<a:t>(.*?)<\/a:t>/gs), ([, text]) => text).join(' ')
  return text.replaceAll(/&#?\w+;/g, ' ')
}

/** Letters and digits alone: lines end otherwise on the screen, and emoji are pictures. */
function lettersOf(text: string): string {
  return (text.normalize('NFKC').match(/[\p{L}\p{N}]/gu) ?? []).join('').toLowerCase()
}
