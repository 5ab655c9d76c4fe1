/** What is told: the name of a text, and what it is made of. Plain data, which other processes and programs can have. */
export type Told<Facts> = { [Id in keyof Facts & string]: { id: Id } & Facts[Id] }[keyof Facts & string]

/** Texts of a subject in one language: one for each that its facts name. */
export type Wording<Facts> = { readonly [Id in keyof Facts]: (facts: Facts[Id]) => string }

/** A text that is made of nothing. */
export type None = Record<never, never>

/** Word what is told. */
export function worded<Facts>(texts: Wording<Facts>, told: Told<Facts>): string {
  return texts[told.id](told as never)
}
