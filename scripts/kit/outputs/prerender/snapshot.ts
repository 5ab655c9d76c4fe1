/** The first slide as it looks. */
export interface Snapshot {
  html: string
  /** Rules that it and what stands beside the deck wear, and no others. */
  css: string
  /** Addresses of the fonts that draw it, told from the page. */
  fonts: string[]
}

/**
 * In a page that shows the first slide: what it takes to show it without the deck's scripts and style sheets. Takes what
 * is not needed out of the style sheets of the page.
 *
 * @returns
 *   Slide, scaled to whatever window it is shown in.
 */
export function snapshot(): Snapshot {
  // Lengths cannot be divided by lengths everywhere, but they span an angle.
  const SCALE = 'min(tan(atan2(100vw, 1280px)), tan(atan2(100dvh, 720px)))'
  const canvas = document.querySelector<HTMLElement>('#slide-content')
  const slide = canvas?.querySelector<HTMLElement>('.slidev-page-1')
  if (!canvas || !slide) throw new Error('The site does not show its first slide')
  const beside = document.querySelectorAll('body > :not(#app)')
  const shown = [document.documentElement, document.body, ...beside, canvas, slide, ...slide.querySelectorAll('*')]
  const { classList } = document.documentElement
  const folder = new URL('.', location.href).href
  const loaded = [...document.fonts].filter(({ status }) => status === 'loaded')
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
    const isLoaded = loaded.some(
      (font) =>
        font.family.replaceAll(/["']/g, '') === of('font-family') &&
        font.weight === (of('font-weight') || 'normal') &&
        font.style === (of('font-style') || 'normal') &&
        font.unicodeRange === (of('unicode-range') || 'U+0-10FFFF'),
    )
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
  const sheets = [...document.styleSheets].flatMap(({ href, cssRules }) => (href ? [{ href, cssRules }] : []))
  const wear = (): string => sheets.map(({ href, cssRules }) => all(cssRules, href)).join('')

  let css = wear()
  // What only an unused property names is seen to be unused once that is gone.
  for (let before = ''; css !== before; css = wear()) {
    before = css
    properties = new Set(Array.from((css + slide.outerHTML).matchAll(/var\((--[\w-]+)/g), ([, name = '']) => name))
  }

  const copy = slide.cloneNode(true) as HTMLElement
  // By these the deck, and whoever waits for it, knows its own slides.
  copy.classList.remove('slidev-page-1')
  delete copy.dataset['slidevNo']
  const around = canvas.cloneNode(false) as HTMLElement
  around.removeAttribute('id')
  around.style.setProperty('--slidev-slide-scale', SCALE)
  around.append(copy)
  return { html: around.outerHTML, css, fonts: [...fonts] }
}
