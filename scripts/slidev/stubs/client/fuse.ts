/** Slide as the dialog searches it. */
interface Entry {
  no: number
  title?: string
}

/** Search of the dialog that goes to a slide: by number first, then by part of the title, whatever its case and accents. */
export default class Fuse<T extends Entry> {
  private readonly entries: T[]

  constructor(entries: T[]) {
    this.entries = entries
  }

  search(query: string): Array<{ item: T }> {
    const wanted = bare(query)
    const byNumber = this.entries.filter(({ no }) => String(no).startsWith(wanted))
    const byTitle = this.entries.filter(
      (entry) => bare(entry.title ?? '').includes(wanted) && !byNumber.includes(entry),
    )
    return [...byNumber, ...byTitle].map((item) => ({ item }))
  }
}

function bare(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().trim()
}
