import type { Element } from 'hast'
import type { Paragraph, RootContent, Text } from 'mdast'
import { addressParts } from '../../../text/addressParts.ts'
import { decoded } from '../../../text/decoded.ts'
import { report } from '../../report.ts'
import { attribute, childrenNamed, flowIn, type Translate } from './context.ts'
import { paragraph } from './phrasing.ts'

/** Elements that play something, or show a page within the page. */
export const MEDIA = ['video', 'audio', 'object', 'embed', 'iframe', 'deck-iframe']

/** What players embed, and the page where the same is watched; each as its site documents it. */
const PLAYERS: Array<[embedded: RegExp, watched: (id: string) => string]> = [
  [
    /^https:\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/embed\/(?!videoseries)([\w-]+)(?:[?#].*)?$/,
    (id) => `https://www.youtube.com/watch?v=${id}`,
  ],
  [/^https:\/\/player\.vimeo\.com\/video\/(\d+)(?:[?#].*)?$/, (id) => `https://vimeo.com/${id}`],
  [
    /^https:\/\/(?:www\.)?dailymotion\.com\/embed\/video\/(\w+)(?:[?#].*)?$/,
    (id) => `https://www.dailymotion.com/video/${id}`,
  ],
  // PeerTube, on any host: the path is its own.
  [/^(https:\/\/[^/?#]+\/)videos\/embed\/([\w-]+)(?:[?#].*)?$/, (id) => id],
]

/**
 * Films, sounds and frames are a link by itself, named by their title, so that an audience can open it on a phone; what
 * only this machine has is named in the notes. What is said to browsers that cannot show it is in the notes, too.
 */
export const media: Translate = (state, element, { file }) => {
  // One of another protocol could run, and leads nowhere from a slide.
  const addresses = addressesOf(element)
    .map(absolute)
    .filter((address) => /^https?:/i.test(address) || !/^[a-z][a-z0-9+.-]*:/i.test(address))
  const outside = addresses.find((address) => /^https?:\/\//i.test(address))
  const url = outside ?? (file.data.siteUrl ? addresses[0] : undefined)
  const given = attribute(element, 'title') ?? attribute(element, 'ariaLabel')
  const inside = flowIn(state, element)
  if (url !== undefined) {
    const label: Text = { type: 'text', value: given ?? nameOf(url) }
    const line = paragraph([{ type: 'link', url: watched(url), children: [label] }], { isMedia: true })
    return [patched(line), ...said(inside)]
  }
  const [address] = addresses
  // What has no address shows what is in it.
  if (address === undefined && !given && inside.length) return inside
  report(file, 'media', { tag: element.tagName.replace(/^deck-/, ''), url: address ?? '' }, element.position)
  const name = [given, address && nameOf(address)].filter(Boolean).join(' – ')
  const line = paragraph([{ type: 'text', value: name }], { isSaid: true })
  return [...(name ? [patched(line)] : []), ...said(inside)]

  function patched(node: Paragraph): Paragraph {
    state.patch(element, node)
    return node
  }
}

/** Keep blocks from the slides: their words are in the notes. */
export function said(blocks: RootContent[]): RootContent[] {
  for (const block of blocks)
    if (block.type === 'paragraph' || block.type === 'list') block.data = { ...block.data, isSaid: true }
  return blocks
}

function addressesOf(element: Element): string[] {
  const sources = childrenNamed(element, 'source').map((source) => attribute(source, 'src'))
  return [attribute(element, 'src'), attribute(element, 'data'), ...sources].flatMap((address) => address ?? [])
}

/** An address that leaves the protocol to its page. */
function absolute(address: string): string {
  return address.startsWith('//') ? `https:${address}` : address
}

function watched(url: string): string {
  for (const [embedded, page] of PLAYERS) {
    const [, first, id] = embedded.exec(url) ?? []
    if (first !== undefined) return id === undefined ? page(first) : `${first}videos/watch/${id}`
  }
  return url
}

/** Name of a file, else of the site. */
function nameOf(address: string): string {
  const [path = ''] = address.split(/[?#]/)
  const file = /\/?([^/]+\.\w{2,5})$/.exec(path)?.[1]
  const { domain } = addressParts(address)
  return file && file !== domain && !path.endsWith(`//${file}`) ? decoded(file) : domain
}
