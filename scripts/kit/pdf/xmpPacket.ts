/** What a PDF says of itself. */
export interface Told {
  title: string
  /** BCP 47. */
  lang: string
  authors: string[]
  description?: string | undefined
  tags: string[]
  /** Program that the page was written with, and the one that wrote the PDF. */
  creator?: string | undefined
  producer?: string | undefined
  created?: Date | undefined
  modified?: Date | undefined
}

/** What marks a packet for those who look for one in a file: XMP specification part 1 (ISO 16684-1), 7.3.2. */
const ID = 'W5M0MpCehiHzreSzNTczkc9d'

/**
 * Write the metadata of a PDF as XMP: ISO 16684-1; `pdfuaid:part` says that it is PDF/UA-1, ISO 14289-1, 5.
 *
 * @param told
 *   What the PDF says of itself; what is not there is left out.
 * @returns
 *   Packet.
 */
export function xmpPacket({ title, lang, authors, description, tags, ...told }: Told): Buffer {
  const lines = [
    `<dc:title>${alternative(title)}</dc:title>`,
    `<dc:language><rdf:Bag><rdf:li>${escapeXml(lang)}</rdf:li></rdf:Bag></dc:language>`,
    authors.length && `<dc:creator><rdf:Seq>${items(authors)}</rdf:Seq></dc:creator>`,
    description && `<dc:description>${alternative(description)}</dc:description>`,
    tags.length && `<dc:subject><rdf:Bag>${items(tags)}</rdf:Bag></dc:subject>`,
    tags.length && `<pdf:Keywords>${escapeXml(tags.join(', '))}</pdf:Keywords>`,
    told.producer && `<pdf:Producer>${escapeXml(told.producer)}</pdf:Producer>`,
    told.creator && `<xmp:CreatorTool>${escapeXml(told.creator)}</xmp:CreatorTool>`,
    told.created && `<xmp:CreateDate>${dateOf(told.created)}</xmp:CreateDate>`,
    told.modified && `<xmp:ModifyDate>${dateOf(told.modified)}</xmp:ModifyDate>`,
    '<pdfuaid:part>1</pdfuaid:part>',
  ]
  return Buffer.from(`<?xpacket begin="\u{FEFF}" id="${ID}"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${lines.filter(Boolean).join('\n')}
</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`)
}

function alternative(text: string): string {
  return `<rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt>`
}

function items(texts: string[]): string {
  return texts.map((text) => `<rdf:li>${escapeXml(text)}</rdf:li>`).join('')
}

/** To the second, as in the information dictionary. */
function dateOf(date: Date): string {
  return date.toISOString().replace(/\.\d+/, '')
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
