import type { VFile } from 'vfile'
import type { Brand, ColourRole, Place } from './brand.ts'
import { type CssNode, generate, parse, walk } from 'css-tree'
import { colourIn } from './colourIn.ts'
import { say } from './say.ts'

/** What Infima, the look of Docusaurus, calls its colours. */
const COLOURS: Record<string, ColourRole> = {
  '--ifm-color-primary': 'primary',
  '--ifm-color-secondary': 'secondary',
  '--ifm-color-warning': 'warning',
  '--ifm-color-danger': 'danger',
  '--ifm-background-color': 'paper',
  '--ifm-font-color-base': 'ink',
}
const SHADE = /^--ifm-color-(primary-(?:light|lighter|lightest|dark|darker|darkest))$/
/** What is for everybody, and what is for those who choose the dark look. */
const [LIGHT, DARK] = [/^(?::root|html)$/, /^(?:html|:root)?\[data-theme=(?:"dark"|'dark'|dark)\]$/]
const DARK_ROLES: Partial<Record<ColourRole, ColourRole>> = { paper: 'darkPaper', ink: 'darkInk' }

/**
 * Read colours and fonts out of a style sheet of a Docusaurus site.
 *
 * @param file
 *   File with the style sheet; gets a message for a colour that is not written out.
 * @param brand
 *   Gets what is found.
 */
export function readSiteStyles(file: VFile, brand: Brand): void {
  const placeOf = (node: CssNode): Place => {
    const { line = 1, column = 1 } = node.loc?.start ?? {}
    return { path: file.path, line, column }
  }
  walk(parse(String(file.value), { positions: true, parseCustomProperty: false }), {
    visit: 'Declaration',
    enter(declaration) {
      if (this.atrule?.name === 'font-face' || !this.rule || this.atrule) return
      const selectors = generate(this.rule.prelude).split(',')
      const isDark = selectors.some((selector) => DARK.test(selector))
      if (!isDark && !selectors.some((selector) => LIGHT.test(selector))) return
      const { property } = declaration
      const value = generate(declaration.value).trim()
      const at = placeOf(declaration)
      const role = isDark ? DARK_ROLES[COLOURS[property] ?? 'primary'] : COLOURS[property]
      const colour = colourIn(value)
      if (role && colour) brand.colours[role] = { value: colour, at }
      else if (role) say(file, 'brand-site', { id: 'not-written-out', name: property }, at)
      const shade = SHADE.exec(property)?.[1]
      if (shade && colour && !isDark) brand.palette.push({ name: shade, colour })
      const family = property === '--ifm-font-family-base' && !isDark ? firstFamily(value) : undefined
      if (family) brand.families.text = { value: family, at }
      const titles = property === '--ifm-heading-font-family' && !isDark ? firstFamily(value) : undefined
      if (titles) brand.families.head = { value: titles, at }
    },
  })
  readFaces(file, brand, placeOf)
  const { text } = brand.families
  if (text) brand.families.head ??= text
}

/** Fonts that the style sheet brings as files of its own. */
function readFaces(file: VFile, brand: Brand, placeOf: (node: CssNode) => Place): void {
  walk(parse(String(file.value), { positions: true }), {
    visit: 'Atrule',
    enter(rule) {
      if (rule.name !== 'font-face' || !rule.block) return
      const values = new Map<string, string>()
      rule.block.children.forEach((one) => {
        if (one.type === 'Declaration') values.set(one.property, generate(one.value))
      })
      const path = /url\(\s*["']?([^"')]+)/.exec(values.get('src') ?? '')?.[1]
      const family = firstFamily(values.get('font-family') ?? '')
      if (!path || !family || /^(?:[a-z]+:|\/)/i.test(path)) return
      const weight = Number(values.get('font-weight') ?? 400)
      const style = values.get('font-style') === 'italic' ? 'italic' : 'normal'
      brand.fontFiles.push({
        value: { family, path, style, ...(weight > 0 && { weight }) },
        at: placeOf(rule),
      })
    },
  })
}

/** First of several families; nothing where it is one that each system has its own of. */
function firstFamily(value: string): string | undefined {
  const name = (value.split(',')[0] ?? '').trim().replaceAll(/^["']|["']$/g, '')
  return name &&
    !/^(?:system-ui|-apple-system|BlinkMacSystemFont|ui-|serif|sans-serif|monospace|inherit|var\()/i.test(name)
    ? name
    : undefined
}
