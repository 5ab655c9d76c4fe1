/** Kinds of pictures made of pixels that browsers show. */
export type RasterKind = 'png' | 'jpg' | 'gif' | 'webp' | 'avif'

/** How the files of each kind begin. */
const HEADS: Record<RasterKind, RegExp> = {
  png: /^\x89PNG\r\n/,
  jpg: /^\xFF\xD8\xFF/,
  gif: /^GIF8[79]a/,
  webp: /^RIFF[^]{4}WEBP/,
  // The brand, or one of those that the file is compatible with, see ISO/IEC 14496-12, 4.3.
  avif: /^\0\0\0[^]ftyp(?:[^]{4})*?avi[fs]/,
}

/**
 * Tell the kind of a picture by its content; its name may say another.
 *
 * @returns
 *   Kind; nothing when it is none of those.
 */
export function kindOf(bytes: Uint8Array): RasterKind | undefined {
  const head = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  return (Object.keys(HEADS) as RasterKind[]).find((kind) => HEADS[kind].test(head))
}
