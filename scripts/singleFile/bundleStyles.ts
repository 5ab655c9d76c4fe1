import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { transform } from 'lightningcss'
import { dataUri } from './dataUri.ts'

/**
 * Join style sheets to one, their pictures and those fonts inside that draw a character of a text.
 *
 * @param paths
 *   Absolute paths, in the order in which they apply.
 * @param text
 *   Text that holds every character to be drawn.
 * @returns
 *   Style sheet, safe between the tags of a `style` element.
 */
export async function bundleStyles(paths: string[], text: string): Promise<string> {
  const characters = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0))
  const sheets = await Promise.all(paths.map((path) => bundleSheet(path, [...characters])))
  return sheets.join('').replaceAll(/<(?=\/style)/gi, String.raw`\3C `)
}

async function bundleSheet(path: string, characters: number[]): Promise<string> {
  const inside = new Map<string, string>()
  const named = new Set<string>()
  const code = await readFile(path)
  // Two walks: visitors cannot wait for a file, and a face that is dropped needs none.
  const kept = transform({
    filename: path,
    code,
    visitor: {
      Rule: {
        'font-face'({ value }) {
          const ranges = value.properties.flatMap((property) =>
            property.type === 'unicode-range' ? property.value : [],
          )
          const isUsed = ranges.some(({ start, end }) => characters.some((code) => code >= start && code <= end))
          return ranges.length && !isUsed ? [] : undefined
        },
      },
      Url: ({ url }) => void named.add(url),
    },
  })
  // Faces are visited before their addresses, so that what was dropped may have been named.
  const css = kept.code.toString()
  for (const url of named) {
    if (/^(?:data:|#)/.test(url) || !css.includes(url)) continue
    inside.set(url, await dataUri(resolve(dirname(path), url)))
  }
  return transform({
    filename: path,
    code: kept.code,
    minify: true,
    visitor: { Url: (value) => ({ ...value, url: inside.get(value.url) ?? value.url }) },
  }).code.toString()
}
