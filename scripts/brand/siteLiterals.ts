import type { ESTree } from 'rolldown/utils'
import { createRequire } from 'node:module'
import { posix } from 'node:path'

const require = createRequire(import.meta.url)

/** A part of the settings of a site: what it is, if that is written out, and where it begins in the text. */
export interface Part {
  /** Its value; nothing where only running the settings would tell. */
  literal?: string
  node: ESTree.Node
}

/** Follows names, and leaves out what only types need. */
type Solid = (node: ESTree.Node) => ESTree.Node

/**
 * Read settings that are written as code, without running it: literals, names of literals, and paths that are joined of literals.
 *
 * @param code
 *   JavaScript or TypeScript, which exports an object, or a function that returns one.
 * @returns
 *   Look-up of a part by its way from the top: keys, and places in lists; `undefined` where there is none.
 * @throws
 *   When it is no code.
 */
export function siteLiterals(code: string): (way: ReadonlyArray<string | number>) => Part | undefined {
  // Read when it is needed: it takes longer to load than to convert a short page, and few brands are told in code.
  const { parseAst } = require('rolldown/parseAst') as typeof import('rolldown/parseAst')
  const { body } = parseAst(code, { lang: 'ts' })
  const names = new Map<string, ESTree.Node>()
  for (const statement of body)
    if (statement.type === 'VariableDeclaration')
      for (const { id, init } of statement.declarations) if (id.type === 'Identifier' && init) names.set(id.name, init)
  const solid = (node: ESTree.Node, depth = 0): ESTree.Node => {
    if (depth > 8) return node
    if (
      node.type === 'TSAsExpression' ||
      node.type === 'TSSatisfiesExpression' ||
      node.type === 'ParenthesizedExpression'
    )
      return solid(node.expression, depth + 1)
    const named = node.type === 'Identifier' ? names.get(node.name) : undefined
    return named ? solid(named, depth + 1) : node
  }
  const top = exported(body, solid)
  return (way) => {
    let at = top
    for (const step of way) at = at && stepInto(solid(at), step)
    if (!at) return
    const node = solid(at)
    const literal = literalOf(node, solid)
    return { node, ...(literal !== undefined && { literal }) }
  }
}

function stepInto(node: ESTree.Node, step: string | number): ESTree.Node | undefined {
  if (typeof step === 'number') return node.type === 'ArrayExpression' ? (node.elements[step] ?? undefined) : undefined
  if (node.type !== 'ObjectExpression') return
  for (const property of node.properties) {
    if (property.type !== 'Property' || property.computed) continue
    const { key, value } = property
    const name = key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : ''
    if (name === step) return value
  }
  return
}

function literalOf(node: ESTree.Node, solid: Solid): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type === 'TemplateLiteral' && !node.expressions.length) return node.quasis[0]?.value.cooked ?? undefined
  return node.type === 'CallExpression' ? pathOf(node, solid) : undefined
}

/** A path that a call makes of literals: `require.resolve('./a.css')`, `path.join(__dirname, 'src', 'a.css')`. */
function pathOf({ callee, arguments: all }: ESTree.CallExpression, solid: Solid): string | undefined {
  if (callee.type !== 'MemberExpression' || callee.object.type !== 'Identifier' || !('name' in callee.property)) return
  const [first, ...others] = all
  const name = `${callee.object.name}.${callee.property.name}`
  const isJoined = name === 'path.join' || name === 'path.resolve'
  const isHere = first?.type === 'Identifier' && first.name === '__dirname'
  const own = name === 'require.resolve' ? all : isJoined && isHere ? others : []
  const parts = own.map((one) => (one.type === 'SpreadElement' ? undefined : literalOf(solid(one), solid)))
  const said = parts.filter((part) => part !== undefined)
  if (!said.length || said.length < own.length) return
  // Of a package, or from the root of the disk: only running the settings would tell where that is.
  if (name !== 'path.join' && said.some((part) => part.startsWith('/'))) return
  return name === 'require.resolve' && (said.length > 1 || !said[0]?.startsWith('.')) ? undefined : posix.join(...said)
}

/** What a module of settings hands on; of a function, what it returns last. */
function exported(body: ESTree.Program['body'], solid: Solid): ESTree.Node | undefined {
  for (const statement of body) {
    if (statement.type === 'ExportDefaultDeclaration') return returned(solid(statement.declaration), solid)
    const set = statement.type === 'ExpressionStatement' ? statement.expression : undefined
    if (set?.type !== 'AssignmentExpression' || set.left.type !== 'MemberExpression') continue
    const { object, property } = set.left
    if (object.type === 'Identifier' && object.name === 'module' && 'name' in property && property.name === 'exports')
      return returned(solid(set.right), solid)
  }
  return
}

function returned(node: ESTree.Node, solid: Solid): ESTree.Node {
  const isFunction = node.type === 'FunctionDeclaration' || node.type === 'ArrowFunctionExpression'
  const body = isFunction || node.type === 'FunctionExpression' ? node.body : undefined
  if (!body) return node
  if (body.type !== 'BlockStatement') return solid(body)
  const last = body.body.findLast(({ type }) => type === 'ReturnStatement')
  return last?.type === 'ReturnStatement' && last.argument ? solid(last.argument) : node
}
