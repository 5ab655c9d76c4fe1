import type { CDPSession } from 'playwright-core'
import { Buffer } from 'node:buffer'
import type { Slide } from './readLayout.ts'
import { type Drawing, type Drawings, drawingKey, drawingsIn, type Drawn } from './drawings.ts'

/** Dots per px of what becomes a picture. */
const DOTS = 2
const QUALITY = 88
const MARK = 'data-drawn'
const TRANSPARENT = { r: 0, g: 0, b: 0, a: 0 }
/** Nothing but what is marked is seen. */
const ALONE = `html, body { background: none !important }
*, *::before, *::after { visibility: hidden !important }
[${MARK}='whole'], [${MARK}='whole'] *, [${MARK}='whole']::before, [${MARK}='whole']::after,
[${MARK}='whole'] *::before, [${MARK}='whole'] *::after, [${MARK}='photo'], [${MARK}='element'],
[${MARK}='::before']::before, [${MARK}='::after']::after { visibility: visible !important }
[${MARK}] { box-shadow: none !important }
[${MARK}='photo'] { border-radius: 0 !important }`

/**
 * Draw those parts of slides that office programs cannot: pictures, emoji, drawings, and grounds that are more than a
 * colour. The page looks as before when it is done.
 *
 * @param session
 *   Session of the page that shows the slides one below the other.
 * @returns
 *   Pictures, on transparent ground.
 */
export async function drawParts(session: CDPSession, slides: Slide[]): Promise<Drawings> {
  const done = new Map<string, Drawn>()
  const known = new Map<string, Pick<Drawn, 'content' | 'format'>>()
  await session.send('Emulation.setDefaultBackgroundColorOverride', { color: TRANSPARENT })
  const style = await evaluate(session, addStyle, ALONE)
  try {
    for (const { root, x, y } of slides)
      for (const drawing of drawingsIn(root)) {
        const { box, what, look } = drawing
        const format = what === 'photo' ? 'jpeg' : 'png'
        const content = known.get(look)?.content ?? (await draw(session, drawing, format, { x, y }))
        known.set(look, { content, format })
        done.set(drawingKey(drawing.part), { content, format, box })
      }
  } finally {
    await session.send('Runtime.callFunctionOn', {
      objectId: style,
      functionDeclaration: 'function () { this.remove() }',
    })
    await session.send('Emulation.setDefaultBackgroundColorOverride', {})
  }
  return done
}

async function draw(
  session: CDPSession,
  { part, what, box }: Drawing,
  format: Drawn['format'],
  origin: { x: number; y: number },
): Promise<Uint8Array> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: part.id })
  const mark = (value: string): Promise<unknown> =>
    session.send('Runtime.callFunctionOn', {
      objectId: object.objectId ?? '',
      functionDeclaration: `function (value) { value ? this.setAttribute('${MARK}', value) : this.removeAttribute('${MARK}') }`,
      arguments: [{ value }],
    })
  await mark(what)
  try {
    const clip = { ...box, x: box.x + origin.x, y: box.y + origin.y, scale: DOTS }
    const { data } = await session.send('Page.captureScreenshot', {
      format,
      clip,
      captureBeyondViewport: true,
      ...(format === 'jpeg' && { quality: QUALITY }),
    })
    return Buffer.from(data, 'base64')
  } finally {
    await mark('')
  }
}

/** In the page. */
function addStyle(css: string): HTMLStyleElement {
  const style = document.createElement('style')
  style.textContent = css
  document.head.append(style)
  return style
}

async function evaluate<Value>(session: CDPSession, run: (value: Value) => unknown, value: Value): Promise<string> {
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(${String(run)})(${JSON.stringify(value)})`,
  })
  return result.objectId ?? ''
}
