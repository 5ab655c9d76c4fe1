import type { Plugin } from 'vite'
import type { InterfaceText } from './interfaceTexts.ts'
import { INTERFACE_TEXTS } from './interfaceTexts.ts'
import { lookPath } from '../lookPath.ts'
import { isOfSlidev } from './isOfSlidev.ts'

/** What says a word. */
const IMPORT = `import { say } from ${JSON.stringify(lookPath('components/stage/interfaceWords.ts'))}`
/** Where the script of a component begins, if it has one. */
const SCRIPT = /<script setup[^>]*>/

/**
 * Have Slidev's client speak the language of the deck. Files are read as `patchesPlugin` leaves them.
 *
 * @returns
 *   Plugin, which fails when a file does not say what it said.
 */
export function interfacePlugin(): Plugin {
  return {
    name: 'deck:interface',
    enforce: 'pre',
    transform(code, id) {
      const file = isOfSlidev(id) ? Object.keys(INTERFACE_TEXTS).find((file) => id.endsWith(file)) : undefined
      if (!file) return
      try {
        return { code: said(code, file), map: null }
      } catch (error) {
        return this.error(error instanceof Error ? error.message : String(error))
      }
    },
  }
}

/**
 * Put what says a word in place of the English of a file.
 *
 * @param code
 *   File of Slidev's client.
 * @param file
 *   End of its path, as the table has it.
 * @returns
 *   File that says all of the table.
 * @throws
 *   When it does not hold a text of the table.
 */
export function said(code: string, file: string): string {
  const rest = (INTERFACE_TEXTS[file] ?? []).reduce((code, text) => spoken(code, text, file), code)
  if (file.endsWith('.ts')) return `${IMPORT}\n${rest}`
  return SCRIPT.test(rest)
    ? rest.replace(SCRIPT, (start) => `${start}\n${IMPORT}`)
    : `<script setup lang="ts">\n${IMPORT}\n</script>\n${rest}`
}

/** One text, wherever it stands: as an attribute, between quotes in an expression, between tags. */
function spoken(code: string, [text, key, ...told]: InterfaceText, file: string): string {
  const call = `say(${[`'${key}'`, ...told].join(', ')})`
  const asPattern = text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replaceAll(/\s+/g, String.raw`\s+`)
  const found = new RegExp(
    String.raw`(?<name>[\w-]+)="${asPattern}"|'${asPattern}'|\`${asPattern}\`|(?<=>\s*)${asPattern}(?=\s*<)`,
    'g',
  )
  let isThere = false
  const rest = code.replaceAll(found, (match, ...groups) => {
    isThere = true
    const { name } = groups.at(-1) as { name?: string }
    if (name) return `:${name}="${call}"`
    return /^['`]/.test(match) ? call : `{{ ${call} }}`
  })
  if (!isThere)
    throw new Error(
      `Slidev’s ${file.split('/').at(-1)} does not say “${text}” any more. Run \`npm ci\` to get the pinned version.`,
    )
  return rest
}
