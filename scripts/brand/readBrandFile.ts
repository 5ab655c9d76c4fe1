import type { VFile } from 'vfile'
import type { Brand } from './brand.ts'
import { isMap, LineCounter, parseDocument, type YAMLMap } from 'yaml'
import { yamlProblem } from '../locales/messages/yamlProblem.ts'
import { BrandSource } from './brandSource.ts'
import { emptyBrand } from './brand.ts'
import { readColours } from './readColours.ts'
import { readDefaults } from './readDefaults.ts'
import { readLogo } from './readLogo.ts'
import { readTypography } from './readTypography.ts'
import { say } from './say.ts'

/** Keys of brand.yml, as its schema has them. */
const KNOWN = ['meta', 'logo', 'color', 'typography', 'defaults']

/**
 * Read a `_brand.yml`.
 *
 * @param file
 *   File with its text; gets the messages.
 * @returns
 *   What it says; what cannot be understood is left out.
 */
export function readBrandFile(file: VFile): Brand {
  const lines = new LineCounter()
  const text = String(file.value)
  const document = parseDocument(text, { lineCounter: lines })
  const [error] = document.errors
  if (error) {
    const { problem, offset } = yamlProblem(error, text)
    const { line, col } = lines.linePos(offset)
    say(file, 'brand-yaml', { id: 'no-yaml', problem }, { line: Math.max(line, 1), column: Math.max(col, 1) })
    return emptyBrand()
  }
  const source = new BrandSource(file, document, lines)
  const top = document.contents
  if (!isMap(top)) {
    if (top) source.wrong(top, { id: 'no-keys' })
    return emptyBrand()
  }
  source.knowsOnly(top, KNOWN)
  return {
    ...readName(source, top),
    ...readColours(source, top),
    ...readLogo(source, top),
    ...readTypography(source, top),
    ...readDefaults(source, top),
  }
}

/** The short name of two. */
function readName(source: BrandSource, top: YAMLMap): Pick<Brand, 'name'> {
  const given = source.get(source.map(top, 'meta'), 'name')
  const name = source.text(isMap(given) ? (source.get(given, 'short') ?? source.get(given, 'full')) : given)
  return name ? { name } : {}
}
