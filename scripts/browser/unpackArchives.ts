import process from 'node:process'

/** The one function that is asked of the browser's package. */
interface Unpacker {
  inflate: (archive: string) => Promise<string>
}

/**
 * Unpack the browser that came with npm; for a process of its own, as the package unpacks to the system's folder for
 * temporary files, and takes for its own whatever lies there.
 *
 * @param entry
 *   Address of the package.
 * @param archives
 *   Absolute paths.
 * @param folder
 *   Absolute path of the empty folder to unpack to.
 * @returns
 *   Promise that resolves when all are unpacked.
 */
export async function unpackArchives(entry: string, archives: string[], folder: string): Promise<void> {
  process.env['TMPDIR'] = folder
  const { inflate } = (await import(entry)) as Unpacker
  await Promise.all(archives.map((archive) => inflate(archive)))
}
