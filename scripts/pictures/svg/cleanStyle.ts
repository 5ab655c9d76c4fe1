import type { Atrule, CssNode, Declaration, SelectorList } from 'css-tree'
import type { Cleaning } from './cleaning.ts'
import { generate, parse, walk } from 'css-tree'
import { AT_RULES, FUNCTIONS } from './vocabulary.ts'

/** What may be loaded from within the drawing itself; fonts only where one is declared. */
const PICTURE = /^data:image\/(?:png|jpe?g|gif|webp|avif);base64,/i
const FONT = /^data:(?:font\/|application\/(?:x-)?font|application\/vnd\.ms-fontobject|application\/octet-stream)/i
/** Properties that load by themselves in old browsers, or that were for programs only. */
const LOADING = /^(?:-moz-binding|behavior)$/i

/** Most steps from one element to the next in a selector. */
const MOST_STEPS = 8

/**
 * Keep of a style sheet what loads nothing from elsewhere.
 *
 * @param leaveOut
 *   Is told what of it was left out that could be seen.
 */
export function cleanStyle(css: string, leaveOut: Cleaning['leaveOut']): CssNode {
  const tree = parse(css, { parseCustomProperty: true })
  walk(tree, function (node, item, list) {
    const rule = this.atrule?.name.toLowerCase() ?? ''
    if (isKept(node, rule, leaveOut)) return
    if (item) list.remove(item)
    return walk.skip
  })
  return tree
}

/** What a value needs to load something: a function, or letters in disguise. */
export const CALLING = /[(\\@{}]/

/** Keep of declarations what loads nothing from elsewhere; nothing when none is left. */
export function cleanDeclarations(css: string, leaveOut: Cleaning['leaveOut']): CssNode | undefined {
  const tree = parse(css, { context: 'declarationList', parseCustomProperty: true })
  if (tree.type !== 'DeclarationList') return
  tree.children = tree.children.filter((node) => node.type === 'Declaration' && isDeclaration(node, leaveOut))
  return tree.children.isEmpty ? undefined : tree
}

/** Keep the value of an attribute that is also a property, or nothing of it. */
export function cleanValue(name: string, value: string, leaveOut: Cleaning['leaveOut']): string | undefined {
  if (!CALLING.test(value)) return value
  const tree = parse(value, { context: 'value', onParseError: () => undefined })
  const declaration: Declaration = {
    type: 'Declaration',
    important: false,
    property: name,
    value: tree as Declaration['value'],
  }
  return isDeclaration(declaration, leaveOut) ? generate(tree) : undefined
}

function isKept(node: CssNode, rule: string, leaveOut: Cleaning['leaveOut']): boolean {
  if (node.type === 'Atrule') return isAtRule(node.name.toLowerCase(), leaveOut) && !isFontFromElsewhere(node)
  if (node.type === 'Rule') return node.prelude.type === 'SelectorList' && isQuick(node.prelude)
  if (node.type === 'Declaration')
    return isDeclaration(node, leaveOut, rule === 'font-face', rule.endsWith('keyframes'))
  return node.type !== 'Comment' && node.type !== 'CDO' && node.type !== 'CDC' && node.type !== 'Raw'
}

/** Whether selectors are found without a search through the drawing for each element. */
function isQuick(selectors: SelectorList): boolean {
  let steps = 0
  let isSearched = false
  walk(selectors, (node) => {
    if (node.type === 'Selector') steps = 0
    if (node.type === 'Combinator') steps += 1
    isSearched ||= steps > MOST_STEPS || (node.type === 'PseudoClassSelector' && /^(?:has|nth)/i.test(node.name))
  })
  return !isSearched
}

function isAtRule(name: string, leaveOut: Cleaning['leaveOut']): boolean {
  if (name === 'import') leaveOut('style-sheets')
  return AT_RULES.has(name)
}

/** Whether a font comes from elsewhere: a browser does not fetch it for a picture either. */
function isFontFromElsewhere(rule: Atrule): boolean {
  let isFetched = false
  walk(rule, (node) => void (isFetched ||= node.type === 'Url' && !FONT.test(node.value)))
  return rule.name.toLowerCase() === 'font-face' && isFetched
}

function isDeclaration(
  { property, value }: Declaration,
  leaveOut: Cleaning['leaveOut'],
  isFont = false,
  isMoving = false,
): boolean {
  if (LOADING.test(property)) return false
  let isKept = true
  walk(value, (node) => {
    if (node.type === 'Raw') isKept = false
    if (node.type === 'Function') isKept &&= FUNCTIONS.has(node.name.toLowerCase())
    if (node.type !== 'Url') return
    const isPart = node.value.startsWith('#')
    const isOurs = isFont ? FONT.test(node.value) : PICTURE.test(node.value) || isPart
    if (!isOurs) leaveOut('loaded')
    // Parts that are named in a roundabout way could not be counted.
    isKept &&= isOurs && !(isPart && (isMoving || property.startsWith('--')))
  })
  return isKept
}
