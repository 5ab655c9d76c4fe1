/**
 * Break a text into lines at its spaces.
 *
 * @param width
 *   Most characters of a line; a longer word has a line to itself.
 * @returns
 *   Lines, at least one.
 */
export function wrapped(text: string, width: number): string[] {
  const [first = '', ...words] = text.split(' ')
  const lines = [first]
  for (const word of words) {
    const line = `${lines.at(-1) ?? ''} ${word}`
    if (line.length <= width) lines[lines.length - 1] = line
    else lines.push(word)
  }
  return lines
}
