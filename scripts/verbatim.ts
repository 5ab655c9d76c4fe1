/**
 * How Slidev is told to read Markdown: as it stands, without curling quotes, shortening dots or guessing links.
 *
 * Slidev replaces its own options by these as a whole, so that they repeat those it depends on.
 */
export const verbatim = {
  markdown: { markdownOptions: { html: true, xhtmlOut: true, linkify: false, typographer: false } },
}
