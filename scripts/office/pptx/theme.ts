import type { Element } from 'xast'
import type { PresentationTheme } from '../presentation.ts'
import { x } from 'xastscript'
import { DRAWING_NAMESPACE } from './namespaces.ts'
import { xml } from './part.ts'

/** Colours of a theme, in the order of the schema (ECMA-376, part 1, 20.1.6.2). */
const COLOURS = 'dk1 lt1 dk2 lt2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ')

/**
 * Write a theme: colours and fonts that programs offer.
 *
 * @param theme
 *   Theme; a colour that it lacks is black.
 * @returns
 *   Content of the part.
 */
export function themePart({ name, colours, fonts }: PresentationTheme): Uint8Array {
  const scheme = COLOURS.map((role) =>
    x(`a:${role}`, [x('a:srgbClr', { val: (colours[role] ?? '000000').toUpperCase() })]),
  )
  const font = (role: string, family: string): Element =>
    x(`a:${role}Font`, [x('a:latin', { typeface: family }), x('a:ea', { typeface: '' }), x('a:cs', { typeface: '' })])
  return xml(
    x('a:theme', { ...DRAWING_NAMESPACE, name }, [
      x('a:themeElements', [
        x('a:clrScheme', { name }, scheme),
        x('a:fontScheme', { name }, [font('major', fonts.head), font('minor', fonts.text)]),
        formats(name),
      ]),
    ]),
  )
}

/** Three of each are asked for; shapes here say how they look themselves. */
function formats(name: string): Element {
  const plain = (): Element => x('a:solidFill', [x('a:schemeClr', { val: 'phClr' })])
  const three = (make: () => Element): Element[] => Array.from({ length: 3 }, make)
  return x('a:fmtScheme', { name }, [
    x('a:fillStyleLst', three(plain)),
    x(
      'a:lnStyleLst',
      three(() => x('a:ln', { w: 9525 }, [plain()])),
    ),
    x(
      'a:effectStyleLst',
      three(() => x('a:effectStyle', [x('a:effectLst')])),
    ),
    x('a:bgFillStyleLst', three(plain)),
  ])
}
