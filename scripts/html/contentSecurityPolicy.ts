/** What a page may load, by the directive of a Content-Security-Policy; what is not named, it may not. */
export interface CspSources {
  script?: string
  style?: string
  img?: string
  font?: string
  connect?: string
  manifest?: string
  worker?: string
}

/**
 * Write a Content-Security-Policy that allows nothing but what is named.
 *
 * @param sources
 *   Sources by kind.
 * @returns
 *   Policy, for a header or a `meta` element.
 */
export function contentSecurityPolicy(sources: CspSources): string {
  const named = Object.entries(sources).map(([kind, source]) => `${kind}-src ${source}`)
  return ["default-src 'none'", ...named, "base-uri 'none'", "form-action 'none'"].join('; ')
}

/**
 * Policy of pages without scripts: what stands in a `script` element is data, and search tools ask for `robots.txt` in
 * the name of the page.
 */
export const STATIC_PAGE_POLICY = contentSecurityPolicy({
  style: "'self'",
  img: "'self'",
  font: "'self'",
  connect: "'self'",
})
