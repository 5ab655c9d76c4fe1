/** Charts whose labels may have several lines. */
const CHART = /^\s*(?:flowchart|graph)\b/
/** Lines whose brackets hold no label of a box. */
const OTHER = /^\s*(?:subgraph|style|classDef|linkStyle|class|click|%%)/
/** A label in its brackets, without marks or lines of its own: of boxes, and of diamonds, which are as high as wide. */
const LABELS = {
  boxes: /(?<=[[({]"?)[^[\](){}|<>"`*/\\\n]+(?="?[\])}])/g,
  diamonds: /(?<=\{"?)[^[\](){}|<>"`*/\\\n]+(?="?\})/g,
}
/** Most letters of a line, where blanks allow it. */
const LINE = 14

/**
 * Break the long labels of a chart into lines that are about as long as one another.
 *
 * @param source
 *   Mermaid.
 * @param of
 *   Whose labels: those of all boxes, or of diamonds alone.
 * @returns
 *   Mermaid; the same where no label is long.
 */
export function withShortLines(source: string, of: keyof typeof LABELS): string {
  if (!CHART.test(source)) return source
  const broken = (line: string): string => line.replaceAll(LABELS[of], (label) => linesOf(label).join('<br/>'))
  return source
    .split('\n')
    .map((line) => (OTHER.test(line) ? line : broken(line)))
    .join('\n')
}

function linesOf(label: string): string[] {
  const most = label.length / Math.ceil(label.length / LINE)
  return label.split(/ +/).reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    // A word begins a line where more of it would stand beyond the end of the last than before.
    if (last === undefined || last.length + 1 + word.length / 2 > most) return [...lines, word]
    return [...lines.slice(0, -1), `${last} ${word}`]
  }, [])
}
