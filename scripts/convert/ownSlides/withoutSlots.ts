/** Where the content of a slot begins, as Slidev has it: `::right::`. */
export const SLOT = /^::\s*([\w.\-:]+)\s*::[^\S\n]*$/gm

/**
 * Leave out of a slide the lines that part its content, so that what is read has words alone; all others stay where they
 * are.
 *
 * @param markdown
 *   Markdown of a slide.
 * @returns
 *   Markdown of as many lines and characters.
 */
export function withoutSlots(markdown: string): string {
  return markdown.replaceAll(SLOT, (line) => ' '.repeat(line.length))
}
