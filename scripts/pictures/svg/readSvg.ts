import type { XmlElement } from '@rgrove/parse-xml'
import { parseXml, XmlDocumentType, XmlError, XmlProcessingInstruction } from '@rgrove/parse-xml'

/** A drawing as XML, before anything of it is trusted. */
export interface ReadSvg {
  root: XmlElement
  /** Whether its file has what the tree does not show: declarations, a style sheet of another file, another encoding. */
  hasMore: boolean
  /** Whether another file would have styled it. */
  isStyled: boolean
}

/** Why a drawing cannot be shown; `reason` is what the parser says. */
export type SvgProblem =
  | { id: 'svg-encoding' | 'svg-entities' | 'svg-levels' | 'svg-root' | 'svg-too-much' }
  | { id: 'svg-xml'; reason: string }

/** Names of vocabularies, which programs for drawing abbreviate by entities; all other entities are refused. */
const NAMESPACE = /<!ENTITY\s+([\w.-]+)\s+(["'])(http:\/\/(?:ns\.adobe\.com|www\.w3\.org)\/[\w./-]*)\2\s*>/g

/**
 * Read a drawing as XML; nothing that its declarations say is followed.
 *
 * @returns
 *   Its tree, or what is wrong with it.
 */
export function readSvg(bytes: Uint8Array): ReadSvg | { problem: SvgProblem } {
  const read = decode(bytes)
  if (read === undefined) return { problem: { id: 'svg-encoding' } }
  const { text, isUtf8 } = read
  const names = new Map(Array.from(text.matchAll(NAMESPACE), ([, name, , value]) => [`&${name};`, value ?? '']))
  try {
    const { root, children } = parseXml(text, {
      preserveDocumentType: true,
      resolveUndefinedEntity: (name) => names.get(name) ?? null,
    })
    if (!root) return { problem: { id: 'svg-root' } }
    const isStyled = children.some((node) => node instanceof XmlProcessingInstruction && node.name === 'xml-stylesheet')
    const isDeclared = children.some((node) => node instanceof XmlDocumentType)
    return { root, hasMore: isStyled || isDeclared || !isUtf8, isStyled }
  } catch (error) {
    if (error instanceof RangeError) return { problem: { id: 'svg-levels' } }
    if (!(error instanceof XmlError)) throw error
    if (error.message.startsWith('Named entity')) return { problem: { id: 'svg-entities' } }
    return { problem: { id: 'svg-xml', reason: error.message.split('\n')[0] ?? '' } }
  }
}

function decode(bytes: Uint8Array): { text: string; isUtf8: boolean } | undefined {
  const [first, second] = bytes
  const head = Buffer.from(bytes.subarray(0, 200)).toString('latin1')
  const declared = /^(?:\xEF\xBB\xBF)?\s*<\?xml[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/.exec(head)?.[1]
  const wide =
    (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)
      ? 'utf-16le'
      : (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)
        ? 'utf-16be'
        : undefined
  try {
    const decoder = new TextDecoder(wide ?? declared ?? 'utf-8', { fatal: true })
    return { text: decoder.decode(bytes), isUtf8: decoder.encoding === 'utf-8' }
  } catch {
    return
  }
}
