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
  const parts: Part[] = []
  new Visitor({
    NewExpression: (node) => {
      const address = addressIn(node)
      if (address !== undefined) parts.push({ start: node.start, end: node.end, address })
    },
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier' && id.name === LIST && init) parts.push({ start: init.start, end: init.end })
    },
  }).visit(parseSync('script.js', code).program)
  return parts.toSorted((a, b) => a.start - b.start)
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
