/** Marked lines, as Docusaurus and Slidev both write them: `{1,3-5}`. */
const MARKS = /\{([\d,\s-]+)\}/

/**
 * Read which lines of code are marked. Slidev lists every line of a stretch, so that none may end below the code.
 *
 * @param meta
 *   What stands behind the language.
 * @param count
 *   How many lines the code has.
 * @returns
 *   Marks as Slidev reads them, with a blank before; nothing when no line of the code is marked.
 */
export function markedLines(meta: string, count: number): string {
  const inside = MARKS.exec(meta)?.[1]?.replaceAll(/\s/g, '') ?? ''
  const marks = new Set(inside.split(',').flatMap((mark) => within(mark, count) ?? []))
  return marks.size ? ` {${[...marks].join(',')}}` : ''
}

function within(mark: string, count: number): string | undefined {
  const [, from = '', to = from] = /^(\d+)(?:-(\d+))?$/.exec(mark) ?? []
  const [first, last] = [Math.max(1, Number(from || Number.NaN)), Math.min(count, Number(to))]
  if (!(first <= last)) return
  return to === from ? from : `${first}-${last}`
}
