import { unzlibSync } from 'fflate'

/** Files of fonts by name, each as base64 of a zlib stream; unpacked when they are asked for. */
const files = new Map<string, string>()

/**
 * Give the files of fonts that texts are measured with.
 *
 * @param packed
 *   By the name that packages give them: base64 of the file as a zlib stream.
 */
export function addFontFiles(packed: Record<string, string>): void {
  for (const [name, file] of Object.entries(packed)) files.set(name, file)
}

/** As in Node: bytes of a file that was given. */
export function readFontFile(name: string): Uint8Array | undefined {
  const file = files.get(name)
  return file === undefined ? undefined : unzlibSync(Uint8Array.from(atob(file), (byte) => byte.charCodeAt(0)))
}

/** As in Node: unpack a zlib stream. */
export function inflate(packed: Uint8Array): Uint8Array {
  return unzlibSync(packed)
}
