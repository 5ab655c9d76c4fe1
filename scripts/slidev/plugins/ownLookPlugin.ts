import type { Plugin, ResolvedConfig } from 'vite'
import type { OwnLook } from '../../deck/ownLook.ts'
import { existsSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { normalizePath } from 'vite'
import { type ComponentCompiler, componentProblem } from '../componentProblem.ts'
import { isOfOwnLook } from '../isOfOwnLook.ts'

/** A component as it is written: before Slidev puts lines of its own into it. */
const COMPONENT = /\.vue$/
/** Style sheets, and the styles of components. */
const STYLES = /\.css(?:$|\?)|[?&]type=style\b/
/** A file that a style names from the root. */
const FROM_ROOT = /url\(\s*(["']?)\/(?!\/)([^"')?#]+)\1\s*\)/g

/** As far as Vue's plugin lets others set its options. */
interface VuePlugin {
  api: { options: { compiler: ComponentCompiler } }
}

/**
 * Compile what a page's own folder brings: its components have expressions, which slides have not, and what is named from
 * the root is in its folder of files.
 *
 * @param look
 *   What the folder brings.
 * @returns
 *   Plugin.
 */
export function ownLookPlugin(look: OwnLook): Plugin {
  let compiler: ComponentCompiler | undefined
  return {
    name: 'deck:own-look',
    enforce: 'post',
    // Slidev keeps slides from importing anything else.
    config: () => ({ server: { fs: { allow: [look.folder] } } }),
    configResolved: ({ plugins }: ResolvedConfig) => {
      for (const { api } of plugins.filter(({ name }) => name === 'vite:vue') as unknown as VuePlugin[]) {
        compiler = withExpressions(api.options.compiler, look)
        api.options = { ...api.options, compiler }
      }
    },
    resolveId: {
      order: 'pre',
      handler(id, importer) {
        const { statics } = look
        const [path = '', query] = id.split('?')
        if (!statics || !path.startsWith('/') || !importer || !isOfOwnLook(look, importer)) return
        const found = join(statics, path)
        return existsSync(found) ? [found, query].filter((part) => part !== undefined).join('?') : undefined
      },
    },
    transform: {
      order: 'pre',
      filter: { id: [STYLES, COMPONENT] },
      handler(code, id) {
        if (!isOfOwnLook(look, id)) return
        if (COMPONENT.test(id)) {
          const problem = compiler && componentProblem(compiler, code, id)
          return problem && this.error({ ...problem, id, loc: { file: id, line: problem.line, column: 0 } })
        }
        const { statics } = look
        if (!statics) return
        const from = dirname(id)
        const told = code.replaceAll(FROM_ROOT, (whole: string, _: string, path: string) =>
          existsSync(join(statics, path)) ? `url("${normalizePath(relative(from, join(statics, path)))}")` : whole,
        )
        return told === code ? undefined : { code: told, map: null }
      },
    },
  }
}

function withExpressions(compiler: ComponentCompiler, look: OwnLook): ComponentCompiler {
  const told = (filename = '', options: object = {}): object =>
    isOfOwnLook(look, filename) ? withoutDelimiters(options) : options
  return {
    ...compiler,
    parse: (source, options) =>
      compiler.parse(source, {
        ...options,
        templateParseOptions: told(options.filename, options.templateParseOptions),
      }),
    compileTemplate: (options) =>
      compiler.compileTemplate({ ...options, compilerOptions: told(options.filename, options.compilerOptions) }),
    compileScript: (sfc, options) => {
      const { templateOptions } = options
      const compilerOptions = told(sfc.filename, templateOptions?.compilerOptions)
      return compiler.compileScript(sfc, {
        ...options,
        ...(templateOptions && { templateOptions: { ...templateOptions, compilerOptions } }),
      })
    },
  }
}

function withoutDelimiters(options: object): object {
  return Object.fromEntries(Object.entries(options).filter(([name]) => name !== 'delimiters'))
}
