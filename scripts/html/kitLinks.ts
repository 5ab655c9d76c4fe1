import { phrasesFor } from '../locales/phrasesFor.ts'

/** Links from the deck to the other files of its kit. */
export interface KitLinks {
  /** What they are called together. */
  name: string
  /** Addresses, told from that of the deck, and what each file is: in full, and in a word. */
  links: Array<{ href: string; label: string; short: string }>
}

/**
 * Name the files of a kit that readers of the deck can go on to: slides and handout on paper, and the text of the page.
 *
 * @param outputs
 *   Names of the outputs in the kit; its reading page is there with any of them, and with none.
 * @param lang
 *   BCP 47 tag of the page's language.
 */
export function kitLinks(outputs: readonly string[], lang: string): KitLinks {
  const { files, file, here, short } = phrasesFor(lang).reading
  const printed = (['slides.pdf', 'handout.pdf'] as const).filter((name) => outputs.includes(name))
  return {
    name: files,
    links: [
      ...printed.map((name) => ({ href: name, label: file[name], short: short[name] })),
      { href: 'read/index.html', label: here, short: short.here },
    ],
  }
}
