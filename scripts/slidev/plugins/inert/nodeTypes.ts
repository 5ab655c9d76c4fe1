/**
 * Numbers by which Vue's compiler tells nodes: it has them as a constant that is not there when types are stripped.
 *
 * Source: `NodeTypes` of @vue/compiler-core, <https://github.com/vuejs/core>.
 */
export const NodeTypes = { ELEMENT: 1, TEXT: 2, INTERPOLATION: 5, ATTRIBUTE: 6 } as const
