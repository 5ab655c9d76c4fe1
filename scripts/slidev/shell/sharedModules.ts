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

/** What else components import of Vue: what its compiler writes, and what people write. */
const VUE_OF_COMPONENTS = [
  'camelize',
  'capitalize',
  'cloneVNode',
  'Comment',
  'createPropsRestProxy',
  'customRef',
  'effectScope',
  'getCurrentInstance',
  'getCurrentScope',
  'hasInjectionContext',
  'inject',
  'isMemoSame',
  'isProxy',
  'isReactive',
  'isReadonly',
  'isRef',
  'isShallow',
  'isVNode',
  'KeepAlive',
  'markRaw',
  'mergeDefaults',
  'mergeModels',
  'nextTick',
  'onActivated',
  'onBeforeMount',
  'onBeforeUnmount',
  'onBeforeUpdate',
  'onDeactivated',
  'onErrorCaptured',
  'onMounted',
  'onScopeDispose',
  'onUnmounted',
  'onUpdated',
  'onWatcherCleanup',
  'popScopeId',
  'provide',
  'proxyRefs',
  'pushScopeId',
  'readonly',
  'ref',
  'resolveDynamicComponent',
  'setBlockTracking',
  'shallowReadonly',
  'Suspense',
  'Teleport',
  'Text',
  'toHandlerKey',
  'toHandlers',
  'toRaw',
  'toRef',
  'toRefs',
  'toValue',
  'Transition',
  'TransitionGroup',
  'triggerRef',
  'useAttrs',
  'useCssModule',
  'useCssVars',
  'useId',
  'useModel',
  'useSlots',
  'useTemplateRef',
  'version',
  'vModelCheckbox',
  'vModelDynamic',
  'vModelRadio',
  'vModelSelect',
  'vModelText',
  'vShow',
  'watch',
  'watchPostEffect',
  'watchSyncEffect',
  'withAsyncContext',
  'withKeys',
  'withMemo',
  'withModifiers',
]

/**
 * A shell for decks that are built; one for those that bring components of their own, which import more of Vue and of
 * Slidev's client; and one for a deck that changes, which may come to bring some.
 */
export type ShellKind = 'build' | 'own' | 'dev'

/** What own components may ask of Slidev's client. */
const CLIENT = ['useNav', 'useSlideContext', 'useDarkMode', 'useIsSlideActive', 'onSlideEnter', 'onSlideLeave']

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
 * @param kind
 *   What the shell is for.
 * @returns
 *   Modules of the shell that slides import.
 */
export function sharedModules(root: string, clientRoot: string, kind: ShellKind): SharedModule[] {
  const components = globSync(['components/*.vue', 'layouts/*.vue'], { cwd: root }).toSorted()
  const builtin = [
    'builtin/CodeBlockWrapper.vue',
    'builtin/Link.vue',
    'layouts/error.vue',
    'internals/SlideLoading.vue',
  ]
  const client: SharedModule = {
    test: /^@slidev\/client$|@slidev\/client\/index\.ts$/,
    id: join(clientRoot, 'index.ts'),
    // Some of it slides import by another way, too.
    exports: Object.fromEntries(CLIENT.map((name) => [name, `client_${name}`])),
  }
  const named = (names: string[]): Record<string, string> => Object.fromEntries(names.map((name) => [name, name]))
  return [
    {
      test: /^vue$|\/vue\.runtime\.esm-bundler\.js$/,
      id: 'vue',
      exports: named(kind === 'build' ? VUE : [...VUE, ...VUE_OF_COMPONENTS]),
    },
    ...(kind === 'build' ? [] : [client]),
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
