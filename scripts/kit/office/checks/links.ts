import type { OpenedPresentation } from '../../../office/opened.ts'
import type { Fault, Seen } from '../../checked.ts'
import type { ExpectedPresentation } from '../expected.ts'

/** An address that is nothing on another computer. */
const LOCAL = /^(?:file:|https?:\/\/(?:localhost|127\.|\[::1\]))/i

/**
 * Check that every link is live, as often as the slides have it, and that none leads to this computer.
 *
 * @param opened
 *   What the presentation holds.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function links(opened: OpenedPresentation, expected: ExpectedPresentation): Seen {
  const all = opened.slides.flatMap((slide) => slide.links)
  const urls = all.flatMap((link) => ('url' in link ? [normal(link.url)] : []))
  const there = Map.groupBy(urls, (url) => url)
  const dead = expected.urls.filter((url) => there.get(normal(url))?.pop() === undefined)
  const inside = all.length - urls.length
  const few = Math.max(0, expected.inside - inside)
  const asked = new Set(expected.urls.map(normal))
  const local = urls.filter((url) => LOCAL.test(url) && !asked.has(url))
  const count = expected.urls.length + expected.inside
  return {
    found: { id: 'share', found: count - dead.length - few, of: count },
    faults: [
      ...dead.map((url): Fault => ({ told: { id: 'no-live-link', url } })),
      ...(few ? [{ told: { id: 'few-slide-links', found: inside, wanted: expected.inside } as const }] : []),
      ...local.map((url): Fault => ({ told: { id: 'local-link', url } })),
    ],
  }
}

/** An address as programs write it. */
function normal(url: string): string {
  return URL.parse(url)?.href ?? url
}
