import type { Root } from 'xast'
import { strToU8 } from 'fflate'
import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'

/** One file of a package. */
export interface Part {
  /** Its path in the package, without a slash at the start. */
  name: string
  /** Media type (default: the one of its extension). */
  type?: string
  content: Uint8Array
}

/**
 * Write an XML part.
 *
 * @param root
 *   Its outermost element.
 * @returns
 *   XML in UTF-8, with its declaration.
 */
export function xml(root: ReturnType<typeof x>): Uint8Array {
  const document = toXml(x(null, root) as Root, { closeEmptyElements: true })
  // The printer leaves these as they are: in text they would end what is not there, or be no characters (XML 1.0, 2.4, 2.2).
  const whole = document.replaceAll(']]>', ']]&gt;').replaceAll(/[\uFFFE\uFFFF]/g, '')
  return strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${whole}`)
}
