/** Ask whether another name was meant; empty where none is near. */
export function didYouMean(nearest: string | undefined): string {
  return nearest ? ` Did you mean \`${nearest}\`?` : ''
}

/** Names as code, one after the other. */
export function asCode(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ')
}
