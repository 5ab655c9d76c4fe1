import type { Element } from 'xast'
import type { FontRole, PresentationTheme, Run } from '../presentation.ts'
import type { Look } from './differing.ts'
import { x } from 'xastscript'
import { hundredths } from './units.ts'
import { colourOf, fillOf } from './paint.ts'

/** Names by which text calls the fonts of its theme (ECMA-376, part 1, 20.1.4.1.16 and 17). */
const OF_THEME: Partial<Record<FontRole, string>> = { head: '+mj', text: '+mn' }

/** Letters of one width, as code has them: what stands in for a font that is not there is to have them, too. */
const FIXED_PITCH = 49

const BASELINES = { above: 30_000, below: -25_000 }

/** How words look where nothing is said of them (ECMA-376, part 1, 21.1.2.3.9). */
export const PLAIN_RUN: Look = {
  attributes: { b: 0, i: 0, u: 'none', strike: 'noStrike', cap: 'none', spc: 0, baseline: 0 },
  children: {},
}

/**
 * Tell all of how words look.
 *
 * @param run
 *   Words.
 * @param theme
 *   Theme of the presentation.
 * @returns
 *   Attributes and elements of `a:rPr`, in the order of the schema.
 */
export function runLook(run: Omit<Run, 'text'>, theme: PresentationTheme): Look {
  return {
    attributes: {
      sz: hundredths(run.size),
      b: run.isBold ? 1 : 0,
      i: run.isItalic ? 1 : 0,
      u: run.isUnderlined ? 'sng' : 'none',
      strike: run.isStruck ? 'sngStrike' : 'noStrike',
      cap: run.isUpperCase ? 'all' : 'none',
      spc: hundredths(run.spacing ?? 0),
      baseline: run.raised ? BASELINES[run.raised] : 0,
    },
    children: {
      fill: fillOf(run.colour, theme),
      ...(run.highlight && { highlight: x('a:highlight', [colourOf(run.highlight, theme)]) }),
      ...fontsOf(run.font, theme),
    },
  }
}

/** Those of a theme by its name, so that they change with it; that of code by its own. */
function fontsOf(role: FontRole, { fonts }: PresentationTheme): Record<string, Element> {
  const name = OF_THEME[role]
  const family = (script: 'latin' | 'ea' | 'cs', suffix: string): Element =>
    x(`a:${script}`, name ? { typeface: `${name}-${suffix}` } : { typeface: fonts[role], pitchFamily: FIXED_PITCH })
  return { latin: family('latin', 'lt'), ea: family('ea', 'ea'), cs: family('cs', 'cs') }
}
