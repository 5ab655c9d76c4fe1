import type { OpenedPresentation } from '../../../office/opened.ts'
import type { Fault, Seen } from '../../checked.ts'
import type { ExpectedPresentation } from '../expected.ts'

/**
 * Check the language, which spelling is looked through and words are spoken in.
 *
 * @param opened
 *   What the presentation holds; a slide that tells no language is taken to have its.
 * @param expected
 *   What it must hold.
 * @returns
 *   What was seen.
 */
export function language(opened: OpenedPresentation, { lang }: ExpectedPresentation): Seen {
  const own = languageOf(lang)
  const others = opened.slides.flatMap(({ langs }, index): Fault[] =>
    !langs.length || langs.some((tag) => languageOf(tag) === own)
      ? []
      : [{ slide: index + 1, told: { id: 'told-language', found: langs, wanted: lang } }],
  )
  const whole = opened.lang && languageOf(opened.lang) === own
  const told = { id: 'wrong-language', found: opened.lang, wanted: lang } as const
  return { found: { id: 'name', name: opened.lang }, faults: [...(whole ? [] : [{ told }]), ...others] }
}

function languageOf(tag: string): string {
  return tag.split(/[-_]/)[0]?.toLowerCase() ?? ''
}
