import type { XmlElement } from '@rgrove/parse-xml'
import { strFromU8, unzipSync } from 'fflate'
import { parseXml } from '@rgrove/parse-xml'

/** Parts of an opened file. */
export interface Archive {
  has: (name: string) => boolean
  /** Outermost element of an XML part; an error where it is not there, or no XML. */
  root: (name: string) => XmlElement
}

/**
 * Open a file of an office program.
 *
 * @param content
 *   File.
 * @returns
 *   Its parts; each is read when it is asked for.
 * @throws
 *   When it is no ZIP.
 */
export function openArchive(content: Uint8Array): Archive {
  const parts = unzipSync(content, { filter: ({ name }) => /\.(?:xml|rels)$/.test(name) })
  return {
    has: (name) => name in parts,
    root: (name) => {
      const part = parts[name]
      if (!part) throw new Error(`it has no part ${name}`)
      const { root } = parseXml(strFromU8(part))
      if (!root) throw new Error(`part ${name} is empty`)
      return root
    },
  }
}
