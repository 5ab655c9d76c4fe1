/** One line of the closing table. */
export interface OutputRow {
  label: string
  /** Path of the file, or of the folder that counts. */
  path: string
  folder?: string
  pages?: number
  seconds: number
}
