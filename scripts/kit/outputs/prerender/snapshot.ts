import type { Picture } from './pictureOf.ts'

/** What pictures of the first slide wear. */
export interface Snapshot {
  /** Rules that it and what stands beside the deck wear, and no others. */
  css: string
  /** Addresses of the fonts that draw it, told from the page. */
  fonts: string[]
}

/**
 * In a page of the deck: what it takes to show pictures of its first slide without the deck's scripts and style sheets.
 *
 * @param pictures
 *   The slide, as it is in one kind of window each.
 * @returns
 *   Rules and fonts.
 */
export function snapshot(pictures: Picture[]): Snapshot {
  const beside = document.querySelectorAll('body > :not(#app), body > .deck-beside *')
  const frame = document.createElement('div')
  frame.innerHTML = pictures.map(({ html }) => html).join('')
  document.body.append(frame)
  const shown = [document.documentElement, document.body, ...beside, ...frame.querySelectorAll('*')]
  const { classList } = document.documentElement
  const folder = new URL('.', location.href).href
  // One slide is drawn with the same fonts everywhere; in a column, others may have come with it.
  const loaded = new Set(pictures[0]?.faces)
  const fonts = new Set<string>()
  let properties: Set<string> | undefined

  const isWorn = (selector: string): boolean => {
    const elements = selector.replaceAll(/::?(?:before|after|marker)\b/g, ':is(*)')
    return shown.some((element) => element.matches(elements))
  }
  const isWornInTheDark = (selector: string): boolean => {
    classList.add('dark')
    const isWornThen = isWorn(selector)
    classList.remove('dark')
    return isWornThen
  }
  const style = (rule: CSSStyleRule): string => {
    if (!isWorn(rule.selectorText) && !isWornInTheDark(rule.selectorText)) return ''
    const unused = [...rule.style].filter((name) => name.startsWith('--') && properties && !properties.has(name))
    for (const name of unused) rule.style.removeProperty(name)
    return rule.style.length ? rule.cssText : ''
  }
  const face = (rule: CSSFontFaceRule, sheet: string): string => {
    const of = (name: string): string => rule.style.getPropertyValue(name).replaceAll(/["']/g, '')
    const parts = [
      of('font-family'),
      of('font-weight') || 'normal',
      of('font-style') || 'normal',
      of('unicode-range') || 'U+0-10FFFF',
    ]
    const isLoaded = loaded.has(parts.join('|'))
    const url = /url\("([^"]+)"\)/.exec(rule.cssText)?.[1]
    if (!url) return rule.cssText
    if (!isLoaded) return ''
    const near = `./${new URL(url, sheet).href.slice(folder.length)}`
    fonts.add(near)
    return rule.cssText.replace(url, near)
  }
  const worn = (rule: CSSRule, sheet: string): string => {
    if (rule instanceof CSSFontFaceRule) return face(rule, sheet)
    if (rule instanceof CSSStyleRule) return style(rule)
    if (!(rule instanceof CSSGroupingRule) || (rule instanceof CSSMediaRule && rule.media.mediaText === 'print'))
      return ''
    const inner = all(rule.cssRules, sheet)
    return inner && `${rule.cssText.slice(0, rule.cssText.indexOf('{'))}{${inner}}`
  }
  const all = (rules: CSSRuleList, sheet: string): string => [...rules].map((rule) => worn(rule, sheet)).join('')
  const sheets = [...document.styleSheets].flatMap(({ href, cssRules }) => {
    if (!href) return []
    // Of copies: the page goes on.
    const copy = new CSSStyleSheet({ baseURL: href })
    copy.replaceSync(Array.from(cssRules, ({ cssText }) => cssText).join('\n'))
    return [{ href, cssRules: copy.cssRules }]
  })
  const wear = (): string => sheets.map(({ href, cssRules }) => all(cssRules, href)).join('')

  let css = wear()
  // What only an unused property names is seen to be unused once that is gone.
  for (let before = ''; css !== before; css = wear()) {
    before = css
    properties = new Set(Array.from((css + frame.innerHTML).matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name))
  }

  frame.remove()
  return { css, fonts: [...fonts] }
}
