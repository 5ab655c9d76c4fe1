/** Read the colours that a deck asks for in its headmatter; none are those of the look. */
export function coloursOf(headmatter: Record<string, unknown>): string[] {
  return (headmatter as { colours?: string[] }).colours ?? []
}
