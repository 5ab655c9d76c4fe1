/** What boxes of tasks are called, for those who listen. */
export type TaskNames = Readonly<Record<'done' | 'open', string>>

/** By language, without region. In a file of their own: every deck loads them before its first slide, and no other words. */
const names: Readonly<Record<string, TaskNames>> = {
  de: { done: 'erledigt', open: 'offen' },
  en: { done: 'done', open: 'to do' },
  es: { done: 'hecho', open: 'pendiente' },
  fr: { done: 'fait', open: 'à faire' },
  it: { done: 'fatto', open: 'da fare' },
  nl: { done: 'gedaan', open: 'te doen' },
  pt: { done: 'feito', open: 'a fazer' },
}

/**
 * Choose what boxes of tasks are called.
 *
 * @param lang
 *   BCP 47 tag.
 * @returns
 *   Names in that language, whatever its region; in English when there are none.
 */
export function taskNamesFor(lang: string): TaskNames {
  return names[new Intl.Locale(lang).language] ?? { done: 'done', open: 'to do' }
}
