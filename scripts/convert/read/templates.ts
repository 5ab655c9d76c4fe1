import type { Point } from 'unist'
import type { VFile } from 'vfile'
import { location } from 'vfile-location'
import { calloutNamed } from '../../deck/callouts.ts'
import { report } from '../report.ts'
import { codeRanges } from './codeRanges.ts'
import { escaped } from './indented.ts'
import { SAME_LINE } from './indentedContainers.ts'
import { argumentsIn, type Arguments } from './tagArguments.ts'
import { matchesOutside } from './matchesOutside.ts'
import { mediaAddress, mediaName } from './mediaAddress.ts'

/** A tag of a template: of Hugo, Liquid and what is like it; a value; a file that VitePress or MkDocs puts in. */
const TAG =
  /\{\{[<%](?<short>(?:(?![>%]\}\}|\{\{|\n[ \t]*\n)[^])*)[>%]\}\}|\{%(?<liquid>(?:(?!%\}|\{%|\n[ \t]*\n)[^])*)%\}|\{\{(?<value>[^{}\n]*)\}\}|\{# (?<remark>[^{}\n]*) #\}|(?<=^[ \t]*)(?<include><<<[ \t]+[@./\w]\S*.*|--8<--.*)$/gm
/** Values that only the program that made the site knows; other braces are text. */
const VALUE =
  /^-?\s*(?:(?:page|site|layout|include|jekyll|paginator|forloop)\.[a-z]|\$(?:frontmatter|page|site|theme|params|t\b)|#)/
const COMMENT = /^(?:\/\*|!)/
/** A name that a tag gives to a value. */
const NAMED = /\{%-? ?(?:for|assign|capture) (\w+)/g
/** A text that becomes an address of the site. */
const FILTERED = /^-?\s*(?:"([^"]*)"|'([^']*)')\s*\|/
/** What stands before an address: of a link, a picture, a definition or a tag. */
const BEFORE_ADDRESS = /(?:\]\(\s*<?[^\s()<>]*|\b(?:href|src)=["']?[^"'\s<>]*|^\s*\[[^\]\n]+\]:\s*<?\S*)$/
const ADDRESSES = new Set(['ref', 'relref', 'link', 'post_url', 'asset_path', 'url', 'static', 'asset'])
const CONTENTS = new Set(['toc', 'table_of_contents', 'tableofcontents', 'index'])
const PICTURES = new Set([
  'figure',
  'figures',
  'img',
  'image',
  'picture',
  'imgproc',
  'responsive_image',
  'lazyimg',
  'image-figure',
])
/** Values that are read by people. */
const SAID = ['title', 'text', 'label', 'content', 'caption', 'subtitle', 'description', 'name', 'alt']
const LINKS = ['href', 'link', 'url', 'relref', 'page']
/** Raw text, and what is for authors. */
const RAW = /\{%-? ?(raw|verbatim|comment) ?-?%\}(?:(?!\{%-? ?\1 ?-?%\})[^])*?\{%-? ?end\1 ?-?%\}/g

/**
 * Read what templates add to Markdown, outside code: pictures, films and addresses become those of Markdown, comments go,
 * and all else is code of another program, which is left out and told of.
 *
 * @param file
 *   File of the page; gets the messages.
 * @returns
 *   Page in which all stands on the line where it stood.
 */
export function templates(text: string, file: VFile): string {
  if (!/\{[{%#]|^[ \t]*(?:<<<|--8<--)/m.test(text)) return text
  const isCode = codeRanges(text)
  const raw = rawIn(text, isCode)
  const names = new Set(Array.from(text.matchAll(NAMED), ([, name = '']) => name))
  const places = location(text)
  let read = ''
  let done = 0
  for (const match of matchesOutside(text, TAG, isCode)) {
    const { 0: whole, index, groups = {} } = match
    if (index < done) continue
    const within = raw.find(({ start, end }) => index >= start && index < end)
    read += text.slice(done, index)
    done = index
    if (within) {
      // Its own tags go; a remark goes as a whole.
      const isEdge = index === within.start || index + whole.length === within.end
      if (within.isRemark) {
        read += '\n'.repeat(text.slice(within.start, within.end).split('\n').length - 1)
        done = within.end
      } else {
        read += isEdge ? '' : whole
        done = index + whole.length
      }
      continue
    }
    const line = read.slice(read.lastIndexOf('\n') + 1)
    const rest = text.slice(index + whole.length).split('\n', 1)[0] ?? ''
    const context: Context = {
      isAddress: BEFORE_ADDRESS.test(line),
      isAlone: !line.trim() && !rest.trim(),
      isNamed: names.has(/^\{\{-?\s*(\w+)/.exec(whole)?.[1] ?? ''),
      tell: () => void report(file, 'template', { code: shortened(whole) }, places.toPoint(index) as Point),
    }
    read += meant(groups, whole, context) + '\n'.repeat(whole.split('\n').length - 1)
    done = index + whole.length
  }
  return read + text.slice(done)
}

interface Context {
  /** Whether it is (a part of) an address. */
  isAddress: boolean
  /** Whether it is a value that the page names itself: `{% for post in posts %}`. */
  isNamed: boolean
  /** Whether nothing else is in its line. */
  isAlone: boolean
  /** Tell of it as code that is left out. */
  tell: () => void
}

function rawIn(
  text: string,
  isCode: (offset: number) => boolean,
): Array<{ start: number; end: number; isRemark: boolean }> {
  return Array.from(matchesOutside(text, RAW, isCode), ({ 0: whole, 1: name, index }) => ({
    start: index,
    end: index + whole.length,
    isRemark: name === 'comment',
  }))
}

function meant(groups: Record<string, string | undefined>, whole: string, context: Context): string {
  const { short, liquid, value, remark, include } = groups
  if (remark !== undefined) return ''
  if (include !== undefined) {
    context.tell()
    return ''
  }
  if (value !== undefined) return valueMeant(value, whole, context)
  const said = (short ?? liquid ?? '').replace(/^-|[-/]$/g, '').trim()
  if (COMMENT.test(said)) return ''
  const [, name = ''] = /^\/?\s*([\w./-]+)/.exec(said) ?? []
  return tagMeant(name, said.slice(said.indexOf(name) + name.length), said.startsWith('/'), context)
}

function valueMeant(value: string, whole: string, context: Context): string {
  if (COMMENT.test(value.trim())) return ''
  const [, double, single] = FILTERED.exec(value) ?? []
  const text = double ?? single
  if (text !== undefined && context.isAddress) return text
  if (text === undefined && !VALUE.test(value) && !context.isNamed) return whole
  if (!context.isAddress) context.tell()
  return ''
}

function tagMeant(tag: string, said: string, isClosing: boolean, context: Context): string {
  const given = argumentsIn(said)
  // Jekyll writes what others have tags for as files: `{% include figure.html src="…" %}`.
  const [file = '', ...others] = given.row
  const isFile = /^include(?:_cached|_relative)?$/.test(tag) && Object.keys(given.values).length > 0
  const name = (isFile ? (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '') : tag).toLowerCase()
  const { row, values } = isFile ? { row: others, values: given.values } : given
  if (context.isAddress) return ADDRESSES.has(name) ? (row[0] ?? values['path'] ?? '') : ''
  // Who hears of what opens something need not hear of its end.
  if (isClosing || /^(?:end|else|elsif|elseif|when$)/.test(name)) return ''
  if (CONTENTS.has(name) || (isFile && /^toc$/.test(name))) return ''
  if (PICTURES.has(name) && addressIn({ row, values })) return picture({ row, values })
  const media = mediaAddress(name, { row, values })
  if (media) return link(values['title'] ?? mediaName(name, media), media, context.isAlone ? SAME_LINE : '')
  return otherMeant(name, { row, values }, context)
}

/** A tag that nobody knows: what is in it for people stays. */
function otherMeant(name: string, { row, values }: Arguments, context: Context): string {
  const kind = calloutNamed(name)
  if (kind && context.isAlone && values['content'])
    return `!!! ${kind}${values['title'] ? ` "${escaped(values['title'])}"` : ''} ${SAME_LINE} ${values['content']}`
  const said = [...SAID.map((key) => values[key]), ...row.filter((value) => /\s/.test(value))]
  const texts = said.filter((text) => text !== undefined && /\p{L}/u.test(text)).map((text) => escaped(text ?? ''))
  const [label = '', ...more] = texts
  const url = LINKS.map((key) => values[key]).find(Boolean)
  if (!label) context.tell()
  return [label && url ? link(label, url, '', true) : label, ...more].filter(Boolean).join(' ')
}

function addressIn({ row, values }: Arguments): string | undefined {
  return (
    values['src'] ??
    values['url'] ??
    values['file'] ??
    values['image_path'] ??
    values['path'] ??
    row.find((value) => /[./]/.test(value))
  )
}

/** A picture; its caption is marked, so that it can be told from a title. */
function picture({ row, values }: Arguments): string {
  const url = addressIn({ row, values }) ?? ''
  const alt = values['alt'] ?? row.filter((value) => value !== url && /\s/.test(value)).join(' ')
  const caption = [values['title'], values['caption'] ?? values['description']].filter(Boolean).join(' – ')
  const title = caption ? ` "${SAME_LINE}${caption.replaceAll('"', String.raw`\"`)}"` : ''
  return `![${escaped(alt)}](<${url.replaceAll(/[<>\n]/g, '')}>${title})`
}

function link(label: string, url: string, title: string, isEscaped = false): string {
  return `[${isEscaped ? label : escaped(label)}](<${url.replaceAll(/[<>\n]/g, '')}>${title ? ` "${title}"` : ''})`
}

function shortened(code: string): string {
  const [line = ''] = code.split('\n')
  return line.slice(0, 60)
}
