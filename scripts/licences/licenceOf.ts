import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { create, type Font } from 'fontkit'
import { COPYRIGHT, type Licence } from './licence.ts'

interface Manifest {
  name: string
  version: string
  license?: string
  homepage?: string
  repository?: string | { url?: string }
  author?: string | { name?: string }
}

/** What packages say of their licence in words. */
const IN_WORDS: Record<string, Pick<Licence, 'licence' | 'credit'>> = {
  'dejavu-fonts-ttf': { licence: 'Bitstream-Vera and public domain' },
  'twemoji-colr-font': {
    licence: 'OFL-1.1 and CC-BY-4.0',
    credit:
      'Graphics: Twemoji, © Twitter, Inc. and other contributors, https://github.com/jdecked/twemoji, CC-BY 4.0, https://creativecommons.org/licenses/by/4.0/; packed into a font by Mozilla, and cut down to the emoji of this deck.',
  },
  'mathjax-full': { licence: 'Apache-2.0', credit: 'The outlines of formulas are those of its fonts.' },
}
/** Packages whose text stands in for that of one that names the same licence and brings no text along. */
const STAND_INS: Record<string, string> = { MIT: 'vue', 'Apache-2.0': 'mathjax-full' }
const FILES = '{licen[cs]e,notice,copying}{,.md,.txt,-*}'
/** What a tool is made of itself: nothing of it is in what the tool writes. */
const NOT_WRITTEN = /\n#+ Licenses of bundled[\s\S]*$/i

/**
 * Read the licence of a package.
 *
 * @param path
 *   Absolute path of its folder.
 * @param folderOf
 *   Finds other packages, whose text stands in for one that is missing.
 * @returns
 *   Licence.
 */
export function licenceOf(path: string, folderOf: (name: string) => string | undefined): Licence {
  const manifest = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest
  const { name, version, license = 'unknown', homepage, repository } = manifest
  const source = (typeof repository === 'string' ? repository : repository?.url) ?? ''
  const plain = source.replace(/^git\+/, '').replace(/\.git$/, '')
  // npm's short form of a repository on GitHub.
  const address = homepage ?? (/^[\w.-]+\/[\w.-]+$/.test(plain) ? `https://github.com/${plain}` : plain)
  const own = textIn(path)
  const text = own || `Copyright (c) ${makerOf(path, manifest)}\n\n${withoutCopyright(standIn(license, folderOf))}`
  const credit = new RegExp(COPYRIGHT).test(text) ? undefined : fontCredit(path)
  return { name, version, licence: license, address, text, ...(credit && { credit }), ...IN_WORDS[name] }
}

/** Whose a font is, where the text of its licence does not say so. */
function fontCredit(path: string): string | undefined {
  const [file] = globSync('files/*.woff2', { cwd: path })
  return file ? (create(readFileSync(join(path, file))) as Font).copyright : undefined
}

function textIn(path: string): string {
  const files = globSync([FILES, FILES.toUpperCase().replaceAll(/\.(MD|TXT)/g, (end) => end.toLowerCase())], {
    cwd: path,
  })
  return [...new Set(files)]
    .toSorted()
    .map((file) => readFileSync(join(path, file), 'utf8').replace(NOT_WRITTEN, '').replaceAll('\r', '').trim())
    .join('\n\n')
}

function standIn(license: string, folderOf: (name: string) => string | undefined): string {
  const folder = folderOf(STAND_INS[license] ?? '')
  return folder ? textIn(folder) : license
}

function makerOf(path: string, { name, author }: Manifest): string {
  const info = join(path, 'info.json')
  const { author: maker } = existsSync(info)
    ? (JSON.parse(readFileSync(info, 'utf8')) as { author?: { name?: string } })
    : {}
  return maker?.name ?? (typeof author === 'string' ? author.replace(/ <.*/, '') : author?.name) ?? `authors of ${name}`
}

function withoutCopyright(text: string): string {
  return text.replaceAll(/^copyright .*\n+/gim, '')
}
