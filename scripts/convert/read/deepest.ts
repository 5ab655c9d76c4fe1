/** Sign of a quote, of an item of a list with its blank, or of a container of MkDocs. */
const SIGN = /[\t ]*(>|[-+*](?=[\t ])|\d{1,9}[.)](?=[\t ])|!{3}(?=[\t \w])|\?{3}(?=[+\t \w])|={3}(?=[+! ]*"))/y
const BREAK = /^[\t >]*([-*_])[\t ]*(?:\1[\t ]*)+$/
/** Names with full stops are those of modules, as `mkdocstrings` has them, and open nothing. */
const OPENS = /^[\t >]*:{3,}[\t ]*[a-z{][\w-]*(?![\w.-])/i
const CLOSES = /^[\t >]*:{3,}[\t ]*$/

/**
 * Follow how deep lists, quotes and containers (`:::note`) are nested, line by line and without parsing.
 *
 * @returns
 *   `add` takes a line and tells its level; `blank` is told of a blank line, which has none.
 */
export function deepest(): { add: (line: string) => number; blank: () => number } {
  /** Columns at which the items begin that are open. */
  const items: number[] = []
  let containers = 0
  let isAfterBlank = true
  return {
    add: (line) => {
      if (OPENS.test(line)) containers += 1
      else if (CLOSES.test(line)) containers = Math.max(0, containers - 1)
      let quotes = 0
      let isItem = false
      SIGN.lastIndex = 0
      for (let sign = BREAK.test(line) ? null : SIGN.exec(line); sign; sign = SIGN.exec(line)) {
        const at = sign.index + sign[0].length - (sign[1]?.length ?? 0)
        if (sign[1] === '>') quotes += 1
        else {
          if (!isItem) close(items, at)
          isItem = true
          items.push(at)
        }
      }
      if (!isItem && isAfterBlank) close(items, line.search(/\S/))
      isAfterBlank = false
      return containers + quotes + items.length
    },
    blank: () => {
      isAfterBlank = true
      return 0
    },
  }
}

/** Close the items that begin at a column or right of it. */
function close(items: number[], column: number): void {
  while ((items.at(-1) ?? -1) >= column) items.pop()
}
