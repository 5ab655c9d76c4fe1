import { pictures } from './pictures.ts'

/** A drawing with something in it. */
export function svg(inside: string, more = ''): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="8" height="8"${more}>${inside}</svg>`
}

const HTML = 'xmlns="http://www.w3.org/1999/xhtml"'
const base64 = (text: string): string => Buffer.from(text).toString('base64')

/** Drawings that try to run code, or to reach outside. */
export const hostileDrawings: Record<string, string> = {
  'a script': svg('<script>window.__ran = 1</script>'),
  'a script under another prefix': svg(
    '<s:script>window.__ran = 1</s:script>',
    ' xmlns:s="http://www.w3.org/2000/svg"',
  ),
  'a script of HTML': svg(`<h:script xmlns:h="http://www.w3.org/1999/xhtml">window.__ran = 1</h:script>`),
  'a script behind `<plaintext>`': svg('<plaintext/><script>window.__ran = 1</script>'),
  'a script behind `<style>`': svg('<style><![CDATA[</style><!--]]></style><script href="data:,1"/><!-- -->'),
  'a script from elsewhere': svg('<script xlink:href="https://example.org/x.js"/>'),
  'a handler': svg('<rect onload="window.__ran = 1"/>', ' onload="window.__ran = 1"'),
  'a handler by a default': `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "window.__ran=1">]>${svg('<rect/>')}`,
  'a handler that is set': svg('<rect><set attributeName="onclick" to="window.__ran = 1"/></rect>'),
  'a handler of XML events': svg(
    '<handler type="text/javascript">1</handler><rect ev:event="click"/>',
    ' xmlns:ev="http://www.w3.org/2001/xml-events"',
  ),
  'a link that runs': svg('<a xlink:href="javascript:window.__ran=1"><rect/></a>'),
  'a link with a tab': svg('<a href="java&#9;script:window.__ran=1"><rect/></a>'),
  'a link under another prefix': svg('<a l:href="javascript:1"><rect/></a>', ' xmlns:l="http://www.w3.org/1999/xlink"'),
  'a link that is set': svg(
    '<a><animate attributeName="href" values="javascript:1"/><set attributeName="xlink:href" to="javascript:2"/></a>',
  ),
  'a link elsewhere': svg('<a href="https://example.org/"><rect/></a>'),
  'a picture of another host': svg(
    '<image href="https://example.org/x.png"/><image xlink:href="//example.org/x.png"/>',
  ),
  'a part of another file': svg(
    '<use href="https://example.org/x.svg#a"/><use href="data:image/svg+xml,%3Csvg/%3E#a"/>',
  ),
  'a filter from elsewhere': svg('<filter id="f"><feImage href="https://example.org/x.png"/></filter>'),
  'a fill from elsewhere': svg(
    '<rect fill="url(https://example.org/x.svg#a)" style="mask:url(&apos;//example.org/y&apos;)"/>',
  ),
  'an address in disguise': svg(
    '<rect style="fill:u\\72l(https://example.org/x)" mask="image-set(&quot;https://example.org/y&quot; 1x)"/>',
  ),
  'a variable from elsewhere': svg('<rect style="--a:url(https://example.org/x);fill:var(--a)"/>'),
  'a style sheet from elsewhere': svg(
    '<style>@import "https://example.org/x.css"; @IMPORT url(//example.org/y); rect{fill:url(https://example.org/z)}</style>',
  ),
  'a style sheet of another file': `<?xml-stylesheet href="https://example.org/x.css"?>${svg('<rect/>')}`,
  'a font from elsewhere': svg('<style>@font-face{font-family:x;src:url(https://example.org/x.woff2)}</style>'),
  'another base': svg('<use href="#a"/>', ' xml:base="https://example.org/"'),
  'a page in it': svg(
    `<foreignObject><body ${HTML} onload="window.__ran=1"><iframe src="https://example.org"/><img src="https://example.org"/><a href="javascript:1">alpha</a></body></foreignObject>`,
  ),
  'a frame': svg(
    '<iframe src="https://example.org"/><object data="https://example.org"/><embed src="https://example.org"/>',
  ),
  'a drawing within': svg(
    `<image href="data:image/svg+xml;base64,${base64(svg('<script>window.__ran=1</script><image href="https://example.org/x"/>'))}"/>`,
  ),
  'another page within': svg(`<image href="data:text/html;base64,${base64('<script>window.__ran=1</script>')}"/>`),
}

/** Drawings that are not shown, and why. */
export const refusedDrawings: Record<string, [svg: string, problem: RegExp]> = {
  'entities of its own': [
    `<!DOCTYPE svg [<!ENTITY x "javascript:window.__ran=1">]>${svg('<a href="&x;"><rect/></a>')}`,
    /entities/,
  ],
  'entities that explode': [
    `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${svg('<text>&b;</text>')}`,
    /entities/,
  ],
  'ten uses of ten uses': [svg(`<rect id="p0"/>${levels((id) => `<use href="#${id}"/>`, 'g')}`), /too long to draw/],
  'uses in a circle': [svg('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>'), /too long to draw/],
  'patterns of patterns': [
    svg(`<rect id="p0"/>${levels((id) => `<rect fill="url(#${id})"/>`, 'pattern')}<rect fill="url('#p9')"/>`),
    /too long to draw/,
  ],
  'masks of masks by classes': [
    svg(
      `<style>${nine((level) => `.m${level}{mask:url(#p${level - 1})}`)}.end{mask:url(#p9)}</style><rect id="p0"/>` +
        `${nine((level) => `<mask id="p${level}">${`<rect class="m${level}"/>`.repeat(10)}</mask>`)}<rect class="end"/>`,
    ),
    /too long to draw/,
  ],
  'markers of markers': [
    svg(
      `<rect id="p0"/>${levels((id) => `<path style="marker-start:url(#${id})"/>`, 'marker')}<path marker-end="url(#p9)"/>`,
    ),
    /too long to draw/,
  ],
  'uses within uses, 100 levels deep': [
    svg(
      `<rect id="p0"/>${Array.from({ length: 100 }, (_, at) => `<g id="p${at + 1}"><use href="#p${at}"/></g>`).join('')}`,
    ),
    /too long to draw/,
  ],
  'a filter of 500 lights': [
    svg(`<filter id="f">${'<feDiffuseLighting/>'.repeat(500)}</filter><rect filter="url(#f)"/>`),
    /too long to draw/,
  ],
  'a filter that goes over a thousand times the picture': [
    svg('<filter id="f" width="10000%" height="10000%"><feGaussianBlur/></filter><rect style="filter:url(#f)"/>'),
    /too long to draw/,
  ],
  'rules for every element': [
    svg(`<style>${'*{fill:url(#p)}'.repeat(2000)}</style>${'<rect/>'.repeat(1000)}`),
    /too long to draw/,
  ],
  '6,000 levels': [svg('<g>'.repeat(6000) + '</g>'.repeat(6000)), /nested too deeply/],
  'no end': [svg('<g>'), /well-formed/],
  'a page that is called a drawing': ['<!doctype html><html><body><p>alpha</p></body></html>', /is a web page/],
  'another root': ['<g xmlns="http://www.w3.org/2000/svg"/>', /first element is not `<svg>`/],
  'no size': ['<svg xmlns="http://www.w3.org/2000/svg"><rect/></svg>', /size/],
}

/** Ten of each level within the next, by a name or an address. */
function levels(use: (id: string) => string, element: string): string {
  return nine((level) => `<${element} id="p${level}">${use(`p${level - 1}`).repeat(10)}</${element}>`)
}

function nine(write: (level: number) => string): string {
  return Array.from({ length: 9 }, (_, index) => write(index + 1)).join('')
}

/** Drawings as programs write them, and what must be left of each. */
export const honestDrawings: Record<string, [svg: string, kept: RegExp[]]> = {
  Inkscape: [
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<!-- Created with Inkscape -->\n<svg width="8mm" height="8mm" viewBox="0 0 8 8" sodipodi:docname="a.svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns="http://www.w3.org/2000/svg" xmlns:svg="http://www.w3.org/2000/svg"><sodipodi:namedview id="n" pagecolor="#fff"/><defs id="d"><linearGradient id="lg"><stop style="stop-color:#ff0000;stop-opacity:1" offset="0"/></linearGradient></defs><metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata><g inkscape:label="Layer 1" inkscape:groupmode="layer"><svg:path style="fill:url(#lg);stroke-width:0.2" d="M 0,0 H 8" sodipodi:nodetypes="cc"/></g></svg>`,
    [/<linearGradient/, /fill:url\(#lg\)/, /M 0,0 H 8/],
  ],
  Illustrator: [
    `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd" [<!ENTITY ns_svg "http://www.w3.org/2000/svg"><!ENTITY ns_ai "http://ns.adobe.com/AdobeIllustrator/10.0/">]><svg version="1.1" xmlns="&ns_svg;" xmlns:i="&ns_ai;" width="8px" height="8px" xml:space="preserve"><style type="text/css">.st0{fill:#30AE8F;}</style><switch><foreignObject requiredExtensions="&ns_ai;" width="1" height="1"><i:aipgfRef/></foreignObject><g i:extraneous="self"><path class="st0" d="M0 0h8"/></g></switch></svg>`,
    [/\.st0\{fill:#30AE8F\}/, /class="st0"/, /M0 0h8/],
  ],
  'draw.io': [
    `<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">${svg(`<g><switch><foreignObject pointer-events="none" width="100%" height="100%" requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility" style="overflow: visible; text-align: left;"><div ${HTML} style="display: flex; align-items: unsafe center; width: 8px;"><div data-drawio-colors="color: rgb(0, 0, 0); " style="font-size: 12px; color: light-dark(#000000, #ffffff);">alpha</div></div></foreignObject><text x="1" y="2">alpha</text></switch></g><switch><g requiredFeatures="http://www.w3.org/TR/SVG11/feature#Extensibility"/><a xlink:href="https://www.drawio.com/doc/faq/svg-export-text-problems" target="_blank"><text>Text is not SVG</text></a></switch>`, ' content="&lt;mxfile&gt;"')}`,
    [/<text x="1" y="2">alpha<\/text>/, /display: flex/],
  ],
  Excalidraw: [
    svg(
      `<!-- svg-source:excalidraw --><metadata/><defs><style class="style-fonts">@font-face { font-family: Excalifont; src: url(data:font/woff2;base64,d09GMg==); }</style></defs><image href="data:image/png;base64,${pictures['png']?.toString('base64')}"/><text style="white-space: pre;" font-family="Excalifont, Segoe UI Emoji">alpha</text>`,
    ),
    [/data:font\/woff2/, /data:image\/png;base64,iVBOR/, /alpha/],
  ],
  Mermaid: [
    `<svg id="my-svg" width="100%" xmlns="http://www.w3.org/2000/svg" class="flowchart" style="max-width: 200px; background-color: white;" viewBox="0 0 8 8" role="graphics-document document" aria-roledescription="flowchart-v2"><style>#my-svg{font-family:"trebuchet ms",verdana;fill:#333;}@keyframes dash{to{stroke-dashoffset:0;}}#my-svg .node rect{fill:#ECECFF;}</style><marker id="m"><path d="M 0 0 L 10 5"/></marker><path d="M0 0" marker-end="url(#m)"/><foreignObject width="9" height="9"><div ${HTML} style="display: table-cell;"><span class="nodeLabel"><p>alpha</p></span></div></foreignObject></svg>`,
    [/#my-svg \.node rect\{fill:#ECECFF\}/, /marker-end="url\(#m\)"/, /<p>alpha<\/p>/],
  ],
  matplotlib: [
    `<?xml version="1.0" encoding="utf-8" standalone="no"?>\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"\n  "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\n<svg xmlns:xlink="http://www.w3.org/1999/xlink" width="460.8pt" height="345.6pt" viewBox="0 0 460.8 345.6" xmlns="http://www.w3.org/2000/svg" version="1.1"><metadata/><defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs><g clip-path="url(#p)"><defs><path id="m1" d="M 0 0 L 0 3.5" style="stroke: #000000; stroke-width: 0.8"/></defs>${'<use xlink:href="#m1" x="1" y="2" style="stroke: #000000"/>'.repeat(3000)}</g><defs><clipPath id="p"><rect width="8" height="8"/></clipPath></defs></svg>`,
    [/\*\{stroke-linejoin:round/, /xlink:href="#m1"/, /clip-path="url\(#p\)"/],
  ],
  PlantUML: [
    `<?xml version="1.0" encoding="us-ascii" standalone="no"?><?plantuml 1.2025.0?><svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" contentStyleType="text/css" height="120px" preserveAspectRatio="none" style="width:113px;height:120px;background:#FFFFFF;" version="1.1" viewBox="0 0 113 120" width="113px" zoomAndPan="magnify"><defs/><g><text fill="#000000" font-family="sans-serif" font-size="14" lengthAdjust="spacing" textLength="26">alpha</text></g></svg>`,
    [/alpha/, /textLength="26"/],
  ],
  Figma: [
    `<svg width="8" height="8" viewBox="0 0 8 8" fill="none" xmlns="http://www.w3.org/2000/svg"><g filter="url(#f)"><path d="M0 0" fill="url(#g)"/></g><defs><filter id="f" x="0" y="0" width="8" height="8" filterUnits="userSpaceOnUse" color-interpolation-filters="sRGB"><feFlood flood-opacity="0" result="b"/><feGaussianBlur stdDeviation="2"/></filter><radialGradient id="g"><stop stop-color="white"/></radialGradient></defs></svg>`,
    [/feGaussianBlur/, /fill="url\(#g\)"/],
  ],
  'one that moves along itself': [
    svg('<path id="p" d="M0 0h9"><animateMotion dur="3s"><mpath href="#p"/></animateMotion></path>'),
    [/animateMotion/, /mpath/],
  ],
  'a program without a namespace': [
    '<svg width="8" height="8"><rect width="8"/></svg>',
    [/xmlns="http:\/\/www\.w3\.org\/2000\/svg"/, /<rect width="8"/],
  ],
}
