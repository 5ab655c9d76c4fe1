import type { FileKind } from '../../../deck/problems.ts'

/** What stands where a file was expected, in French and with its article. */
export const FILE_KINDS: Record<FileKind, string> = {
  folder: 'un dossier',
  pipe: 'un tube du système',
  socket: 'une connexion du système',
  device: 'un périphérique',
}
