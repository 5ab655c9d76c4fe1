import type { Plugin } from 'vite'
import { parseSync, Visitor } from 'rolldown/utils'

/** What Vite's marks in scripts and HTML begin with, which it searches for in their text. */
const MARK = '__VITE_'
/** An address in HTML, which Vite marks itself. */
const ELSEWHERE = /(?<!\b(?:href|src)=")__VITE_/g
/** Mark of a file, by its reference. */
const FILE = /^__VITE_ASSET__([\w$]{22})/

/**
 * Keep Vite from taking for its own marks what a page says of them: it would replace them, or fail.
 *
 * @returns
 *   Plugin: what is text of a script or of HTML is written otherwise, and says the same.
 */
export function saidMarkersPlugin(): Plugin {
  return {
    name: 'deck:said-markers',
    enforce: 'pre',
    renderChunk: {
      order: 'pre',
      handler(code) {
        const isFile = (reference: string): boolean => {
          try {
            return Boolean(this.getFileName(reference))
          } catch {
            return false
          }
        }
        return code.includes(MARK) ? { code: withoutMarks(code, isFile), map: null } : undefined
      },
    },
    // The minifier writes strings anew.
    generateBundle: {
      order: 'pre',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && file.code.includes(MARK)) file.code = withoutMarks(file.code, () => false)
      },
    },
    transformIndexHtml: { order: 'post', handler: (html) => html.replaceAll(ELSEWHERE, '__&#86;ITE_') },
  }
}

/** Script in which no string holds a mark, but those of files. */
function withoutMarks(code: string, isFile: (reference: string) => boolean): string {
  const places: number[] = []
  const look = ({ start, end }: { start: number; end: number }): void => {
    for (let at = code.indexOf(MARK, start); at !== -1 && at < end; at = code.indexOf(MARK, at + 1))
      if (!isFile(FILE.exec(code.slice(at, at + 40))?.[1] ?? '')) places.push(at)
  }
  const visitor = new Visitor({
    Literal: (node) => typeof node.value === 'string' && look(node),
    TemplateElement: look,
  })
  visitor.visit(parseSync('chunk.js', code).program)
  let rest = code
  for (const at of places.toSorted((a, b) => b - a))
    rest = `${rest.slice(0, at)}__${String.raw`\x56`}${rest.slice(at + '__V'.length)}`
  return rest
}
