import type { Shell } from './buildShell.ts'
import { jsonInside, SETTINGS_ID } from './deckSettings.ts'

/**
 * Write the first file of a deck for the dev server, which hands it out as it is: Slidev's, with the settings of the deck
 * and the styles of the shell.
 *
 * @param html
 *   Slidev's first file.
 * @param settings
 *   Settings as they are now; the scripts of the deck tell later ones.
 * @param base
 *   Address that the files of the shell are under.
 * @param first
 *   What the first slide needs of the shell.
 * @param palette
 *   Styles of the colours that the page asks for; nothing where it asks for none.
 * @returns
 *   HTML.
 */
export function devIndexHtml(
  html: string,
  settings: object,
  base: string,
  { scripts, styles }: Shell['first'],
  palette: string,
): string {
  const tags = [
    `<script type="application/json" id="${SETTINGS_ID}">${jsonInside(JSON.stringify(settings))}</script>`,
    ...styles.map((name) => `<link rel="stylesheet" href="${base}/${name}">`),
    ...scripts.map((name) => `<link rel="modulepreload" href="${base}/${name}">`),
    // Behind the styles that it stands in for.
    ...(palette ? [`<style>${palette}</style>`] : []),
  ]
  return html.replace('</head>', (end) => `${tags.join('\n')}\n${end}`)
}
