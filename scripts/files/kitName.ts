import { parse } from 'node:path'

/** Longest name of a folder, in bytes: systems take 255, and while it is filled it has a longer one. */
const LONGEST = 200

/**
 * Name the folder of a kit after its page.
 *
 * @param page
 *   Path of the page.
 * @returns
 *   Name; of a page such as `...md`, one that does not lead elsewhere.
 */
export function kitName(page: string): string {
  const { name } = parse(page)
  if (/^\.*$/.test(name)) return 'talk'
  let short = name
  while (Buffer.byteLength(short) > LONGEST) short = short.replace(/.$/su, '')
  return short
}
