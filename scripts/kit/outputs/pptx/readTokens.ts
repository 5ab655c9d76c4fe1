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
  const tokens = (await evaluate(session, `(${String(tokensOfPage)})()`)) as Record<string, string>
  return (name) => tokens[name] ?? ''
}

/**
 * Measure the lines of families that a page has loaded.
 *
 * @returns
 *   Height of a line of each, as a multiple of the size of its letters.
 */
export async function readLineHeights<Role extends string>(
  session: CDPSession,
  families: Record<Role, string>,
): Promise<Record<Role, number>> {
  return (await evaluate(session, `(${String(lineHeights)})(${JSON.stringify(families)})`)) as Record<Role, number>
}

async function evaluate(session: CDPSession, expression: string): Promise<unknown> {
  const { result } = await session.send('Runtime.evaluate', { expression, returnByValue: true })
  return result.value
}

/** In the page. */
function tokensOfPage(): Record<string, string> {
  const style = getComputedStyle(document.documentElement)
  const names = 'ink paper muted surface hue-1 hue-2 hue-3 hue-4 hue-5 brand head text mono'.split(' ')
  return Object.fromEntries(names.map((name) => [name, style.getPropertyValue(`--deck-${name}`).trim()]))
}

/** In the page. */
function lineHeights(families: Record<string, string>): Record<string, number> {
  const size = 100
  const context = document.createElement('canvas').getContext('2d')
  const measured = Object.entries(families).map(([role, family]) => {
    if (!context) return [role, 1.2]
    context.font = `${size}px "${family}"`
    const { fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText('x')
    return [role, (fontBoundingBoxAscent + fontBoundingBoxDescent) / size]
  })
  return Object.fromEntries(measured)
}
