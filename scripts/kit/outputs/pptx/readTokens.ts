import type { CDPSession } from 'playwright-core'

/**
 * Read the look that a page wears.
 *
 * @param session
 *   Session of the page.
 * @returns
 *   Gives the value of a custom property of its style sheets, by its name without `--deck-`; empty where there is none.
 */
export async function readTokens(session: CDPSession): Promise<(name: string) => string> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(${String(tokensOfPage)})()`,
    returnByValue: true,
  })
  const tokens = result.value as Record<string, string>
  return (name) => tokens[name] ?? ''
}

/** In the page. */
function tokensOfPage(): Record<string, string> {
  const style = getComputedStyle(document.documentElement)
  const names = 'ink paper muted surface hue-1 hue-2 hue-3 hue-4 hue-5 hue-6 head text mono'.split(' ')
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--deck-${name}`).trim()]))
}
