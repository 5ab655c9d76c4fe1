import type { PicturesUnit } from './unit.ts'

/** Tell a drawing that the page describes in words, such as Mermaid's: it has a composition of its own. */
export function isDiagram({ pictures }: PicturesUnit): boolean {
  return pictures.some(({ data }) => (data as { source?: string }).source !== undefined)
}
