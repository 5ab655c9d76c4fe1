import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What slides import of Vue: what its compiler writes, and what Slidev writes around it. */
const VUE = [
  'Fragment',
  'computed',
  'createBlock',
  'createCommentVNode',
  'createElementBlock',
  'createElementVNode',
  'createSlots',
  'createStaticVNode',
  'createTextVNode',
  'createVNode',
  'defineAsyncComponent',
  'defineComponent',
  'guardReactiveProps',
  'h',
  'mergeProps',
  'normalizeClass',
  'normalizeProps',
  'normalizeStyle',
  'openBlock',
  'reactive',
  'renderList',
  'renderSlot',
  'resolveComponent',
  'resolveDirective',
  'shallowReactive',
  'shallowRef',
  'toDisplayString',
  'unref',
  'watchEffect',
  'withCtx',
  'withDirectives',
]

/** A module that is in the shell, and what a deck may import of it. */
export interface SharedModule {
  /** What its address looks like where it is imported. */
  test: RegExp
  /** Absolute path or name. */
  id: string
  /** Names of its exports, each with the name that the shell gives it. */
  exports: Record<string, string>
}

/**
 * List what decks have in common: Vue, the layouts and components that slides wear, and what Slidev wraps slides in.
 *
 * @param root
 *   Absolute path of the project.
 * @param clientRoot
 *   Absolute path of Slidev's client.
 * @returns
 *   Modules of the shell that slides import.
 */
export function sharedModules(root: string, clientRoot: string): SharedModule[] {
  const components = globSync(['components/*.vue', 'layouts/*.vue'], { cwd: root }).toSorted()
  const builtin = [
    'builtin/CodeBlockWrapper.vue',
    'builtin/Link.vue',
    'layouts/error.vue',
    'internals/SlideLoading.vue',
  ]
  const named = (names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, name]))
  return [
    { test: /^vue$|\/vue\.runtime\.esm-bundler\.js$/, id: 'vue', exports: named(VUE) },
    {
      test: /@slidev\/client\/context(?:\.ts)?$/,
      id: join(clientRoot, 'context.ts'),
      exports: named(['useSlideContext', 'frontmatterToProps']),
    },
    ...components.map((path) => component(join(root, path))),
    ...builtin.map((path) => component(join(clientRoot, path))),
  ]
}

function component(id: string): SharedModule {
  const end = `/${basename(dirname(id))}/${basename(id)}`
  return {
    test: new RegExp(`${end.replaceAll('.', String.raw`\.`)}$`),
    id,
    exports: { default: end.slice(1, -'.vue'.length).replaceAll(/\W/g, '_') },
  }
}
