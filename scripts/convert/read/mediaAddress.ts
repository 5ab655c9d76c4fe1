import type { Arguments } from './tagArguments.ts'
import { addressParts } from '../../text/addressParts.ts'

/** Where films and what is like them are watched, by what stands in a tag; each as its site documents it. */
const BY_ID: Record<string, { name: string; address: (id: string, more: string[]) => string }> = {
  youtube: { name: 'YouTube', address: (id) => `https://www.youtube.com/watch?v=${id}` },
  vimeo: { name: 'Vimeo', address: (id) => `https://vimeo.com/${id}` },
  dailymotion: { name: 'Dailymotion', address: (id) => `https://www.dailymotion.com/video/${id}` },
  bilibili: { name: 'Bilibili', address: (id) => `https://www.bilibili.com/video/${id}` },
  gist: { name: 'Gist', address: (id, [next]) => `https://gist.github.com/${next ? `${id}/${next}` : id}` },
  slideshare: { name: 'SlideShare', address: (id) => `https://www.slideshare.net/${id}` },
  speakerdeck: { name: 'Speaker Deck', address: (id) => `https://speakerdeck.com/${id}` },
  instagram: { name: 'Instagram', address: (id) => `https://www.instagram.com/p/${id}/` },
  asciinema: { name: 'asciinema', address: (id) => `https://asciinema.org/a/${id}` },
  codepen: { name: 'CodePen', address: (id) => `https://codepen.io/${id}` },
  tweet: {
    name: 'X',
    address: (id, [next]) => (next ? `https://x.com/${id}/status/${next}` : `https://x.com/i/status/${id}`),
  },
}
const OTHER_NAMES: Record<string, string> = { x: 'tweet', twitter: 'tweet', x_simple: 'tweet', youtubepl: 'youtube' }
/** Tags that are given a whole address. */
const BY_ADDRESS: Record<string, string> = { pdf: 'PDF', figma: 'Figma', soundcloud: 'SoundCloud', ...plain() }
const ID = /^[\w./@-]+$/

function plain(): Record<string, string> {
  return Object.fromEntries(
    ['video', 'audio', 'embed', 'iframe', 'embed-pdf', 'pdfviewer', 'bookmark', 'link-preview'].map((name) => [
      name,
      '',
    ]),
  )
}

/**
 * Find the address of what a tag embeds, for people to open it: `{{< youtube id >}}`, `{%pdf url %}`.
 *
 * @param tag
 *   Name of the tag, in small letters.
 * @returns
 *   Address; nothing for other tags.
 */
export function mediaAddress(tag: string, { row, values }: Arguments): string | undefined {
  const name = keyOf(values['provider']?.toLowerCase() ?? tag)
  const known = Object.hasOwn(BY_ID, name) ? BY_ID[name] : undefined
  const given = [
    values['user'],
    values['id'] ?? values['v'] ?? values['url'] ?? values['src'] ?? values['href'],
    ...row,
  ]
  const [first = '', ...more] = given.filter((value) => value !== undefined)
  if (/^https?:\/\/\S+$/.test(first) && (known || Object.hasOwn(BY_ADDRESS, name))) return first
  if (known && ID.test(first)) return known.address(first, more)
  return Object.hasOwn(BY_ADDRESS, name) && /^[^\s<>]+$/.test(first) ? first : undefined
}

/** Name of what a tag embeds: its kind, else the file or the site. */
export function mediaName(tag: string, address: string): string {
  const name = keyOf(tag)
  const known = BY_ID[name]?.name ?? BY_ADDRESS[name]
  if (known) return known
  if (/^https?:/i.test(address)) return addressParts(address).domain
  return address.split('/').findLast(Boolean) ?? address
}

function keyOf(tag: string): string {
  return OTHER_NAMES[tag] ?? tag
}
