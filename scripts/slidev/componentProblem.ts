import type { CompilerError } from '@vue/compiler-dom'
import type { SFCParseResult, SFCScriptBlock, SFCTemplateCompileResults } from '@vue/compiler-sfc'

/** What of the compiler of Vue is told how expressions begin and end, and of which file. */
export interface ComponentCompiler {
  parse: (source: string, options: { filename?: string; templateParseOptions?: object }) => SFCParseResult
  compileTemplate: (options: {
    id: string
    filename: string
    source: string
    ast?: object
    compilerOptions?: object
  }) => SFCTemplateCompileResults
  compileScript: (
    sfc: SFCParseResult['descriptor'],
    options: { id: string; templateOptions?: { compilerOptions?: object } },
  ) => SFCScriptBlock
}

/** Where the compiler draws the place. */
const DRAWN = /^(\d+)\s*\|.*\n\s*\|\s*\^/m
const TOLD = /\((\d+):\d+\)/

/**
 * Find what keeps a component from being compiled, in the lines that its author has written.
 *
 * @param compiler
 *   Compiler of Vue.
 * @param source
 *   Component.
 * @param filename
 *   Absolute path of its file.
 * @returns
 *   What, and its line, from 1; nothing where it can be compiled.
 */
export function componentProblem(
  compiler: ComponentCompiler,
  source: string,
  filename: string,
): { message: string; line: number } | undefined {
  const id = 'checked'
  try {
    const { descriptor, errors } = compiler.parse(source, {
      filename,
      templateParseOptions: { prefixIdentifiers: true },
    })
    const { script, scriptSetup, template } = descriptor
    const [wrong] = errors
    if (wrong) return problemOf(wrong)
    const compiled = script || scriptSetup ? compiler.compileScript(descriptor, { id }) : undefined
    if (!template) return
    const isTyped = /tsx?$/.test(compiled?.lang ?? '')
    const compilerOptions = {
      bindingMetadata: compiled?.bindings,
      ...(isTyped && { expressionPlugins: ['typescript'] }),
    }
    const { ast, content } = template
    const [fault] = compiler.compileTemplate({ id, filename, source: content, ast, compilerOptions }).errors
    return fault === undefined ? undefined : problemOf(fault)
  } catch (error) {
    return problemOf(error as Error)
  }
}

function problemOf(error: string | Error | CompilerError): { message: string; line: number } {
  const message = typeof error === 'string' ? error : error.message
  const place = typeof error === 'object' && 'loc' in error ? error.loc?.start?.line : undefined
  const line = place ?? Number((DRAWN.exec(message) ?? TOLD.exec(message))?.[1] ?? 1)
  return { message: message.split('\n')[0] ?? '', line }
}
