import { transform } from 'lightningcss'
import { dataUri } from './dataUri.ts'
import { fileOf } from './fileOf.ts'
import { readInside } from './readInside.ts'

/**
 * Join style sheets to one, their pictures and those fonts inside that draw a character of a text.
 *
 * @param paths
 *   Absolute paths, in the order in which they apply.
 * @param text
 *   Text that holds every character to be drawn.
 * @param folder
 *   Absolute path of the site: nothing outside it is read.
 * @returns
 *   Style sheet, safe between the tags of a `style` element.
 */
export async function bundleStyles(paths: string[], text: string, folder: string): Promise<string> {
  const characters = new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0))
  const sheets = await Promise.all(paths.map((path) => bundleSheet(path, [...characters], folder)))
  return sheets.join('').replaceAll(/<(?=\/style)/gi, String.raw`\3C `)
}

async function bundleSheet(path: string, characters: number[], folder: string): Promise<string> {
  const inside = new Map<string, string | undefined>()
  const sheet = { filename: path, code: (await readInside(folder, path)) ?? Buffer.of() }
  // Several walks: visitors cannot wait for a file, and a face that is dropped needs none.
  const { code } = transform({
    ...sheet,
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
    },
  })
  transform({ ...sheet, code, visitor: { Url: ({ url }) => void inside.set(url, undefined) } })
  for (const url of inside.keys()) inside.set(url, await dataUri(folder, fileOf(url, path)))
  return transform({
    ...sheet,
    code,
    minify: true,
    visitor: { Url: (value) => ({ ...value, url: inside.get(value.url) ?? value.url }) },
  }).code.toString()
}
