import { parseSync, Visitor, type ESTree } from 'rolldown/utils'

/** Part of a script, and where it is. */
export interface Part {
  start: number
  end: number
  /** Address of a file beside the script; without one, the part lists what to load before a chunk. */
  address?: string
}

/** What Vite calls its list of what to load before a chunk. */
const LIST = '__vite__mapDeps'
/** What comes before the place of a script where an address is told from it: one string. */
const ADDRESS = /^new URL\(\s*(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`)\s*,\s*$/s

/**
 * Find what the bundler has written into a script: addresses of files beside it, and lists of what to load. They are
 * parts of its syntax; what only looks like them is text that a page shows.
 *
 * @param code
 *   Script.
 * @returns
 *   Parts, in order.
 */
export function bundlerParts(code: string): Part[] {
  const { module } = parseSync('script.js', code)
  const imports = module.staticImports.map(({ start, end }) => ({ start, end }))
  const stretches = [
    ...listsIn(code, imports),
    ...module.importMetas.flatMap(({ start, end }) => addressAround(code, start, end)),
  ]
  const parts = new Map(stretches.flatMap((stretch) => partsIn(code, stretch).map((part) => [part.start, part])))
  return [...parts.values()].toSorted((a, b) => a.start - b.start)
}

interface Stretch {
  start: number
  end: number
}

/** Where the list of what to load may be declared: it comes before all else of a script but what that imports. */
function listsIn(code: string, imports: Stretch[]): Stretch[] {
  const start = code.indexOf(`const ${LIST}`)
  const before = imports.filter((one) => one.end <= start)
  const rest = before
    .toReversed()
    .reduce((text, one) => text.slice(0, one.start) + text.slice(one.end), code.slice(0, start))
  if (start < 0) return []
  // Elsewhere it may be text of a page, or not.
  if (/[^\s;]/.test(rest)) return [{ start: 0, end: code.length }]
  // It ends with the first sign that leaves a whole statement: a name of a file may hold that sign, too.
  for (let end = code.indexOf(';', start); end >= 0; end = code.indexOf(';', end + 1)) {
    if (!parseSync('script.js', code.slice(start, end)).errors.length) return [{ start, end }]
  }
  return [{ start, end: code.length }]
}

/** Where the address of a file may be that is told from the place of a script. */
function addressAround(code: string, start: number, end: number): Stretch[] {
  const first = code.lastIndexOf('new URL(', start)
  const close = code.indexOf(')', end)
  if (first < 0 || close < 0 || !ADDRESS.test(code.slice(first, start))) return []
  return [{ start: first, end: close + 1 }]
}

/** Parts of a short stretch: to take a whole script apart takes a quarter of a second, and 100 MB. */
function partsIn(code: string, { start: offset, end }: Stretch): Part[] {
  const parts: Part[] = []
  const put = ({ start, end }: ESTree.Span, address?: string): void =>
    void parts.push({ start: offset + start, end: offset + end, ...(address !== undefined && { address }) })
  new Visitor({
    NewExpression: (node) => {
      const address = addressIn(node)
      if (address !== undefined) put(node, address)
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier' && id.name === LIST && init) put(init)
    },
  }).visit(parseSync('script.js', code.slice(offset, end)).program)
  return parts
}

/** Address in `new URL('…', import.meta.url)`. */
function addressIn({ callee, arguments: [first, base] }: ESTree.NewExpression): string | undefined {
  if (callee.type !== 'Identifier' || callee.name !== 'URL' || !first || !base || !isHere(base)) return
  if (first.type === 'Literal') return typeof first.value === 'string' ? first.value : undefined
  return first.type === 'TemplateLiteral' && !first.expressions.length
    ? (first.quasis[0]?.value.cooked ?? undefined)
    : undefined
}

function isHere(node: ESTree.Argument): boolean {
  return (
    node.type === 'MemberExpression' &&
    node.object.type === 'MetaProperty' &&
    node.property.type === 'Identifier' &&
    node.property.name === 'url'
  )
}
