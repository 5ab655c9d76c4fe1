/**
 * Tell how high the rows of a grid are: each as its highest cell.
 *
 * @param cells
 *   Heights, in px.
 * @param flow
 *   Whether cells fill rows one after the other, or columns of as many rows as needed.
 * @returns
 *   Px, row by row.
 */
export function gridRows(cells: number[], columns: number, flow: 'rows' | 'columns'): number[] {
  const count = Math.ceil(cells.length / columns)
  return Array.from({ length: count }, (_, row) =>
    Math.max(...cells.filter((_, at) => (flow === 'rows' ? Math.floor(at / columns) : at % count) === row)),
  )
}
