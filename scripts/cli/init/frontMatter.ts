/** Find the lines between the dashes at the top of a page. */
export function frontMatter(text: string): string {
  return /^---\r?\n(.*?)\r?\n---/s.exec(text)?.[1] ?? ''
}
