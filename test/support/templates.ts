import type { ElementNode, RootNode, TemplateChildNode } from '@vue/compiler-dom'
import { rmSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parser, resolveOptions, ViteSlidevPlugin } from '@slidev/cli'
import { parse } from '@vue/compiler-dom'
import { disableFeatures } from '../../scripts/slidev/options/disableFeatures.ts'
import { markdownOptions } from '../../scripts/slidev/options/markdownOptions.ts'

/** Slidev's own reading of Markdown, as a build has it, without what keeps templates from running. */
export interface Templates {
  /** File of Vue of each slide. */
  of: (slides: string) => Promise<string[]>
}

/** Whatever Slidev's Markdown plugin is called by a bundler with. */
interface MarkdownPlugin {
  name: string
  transform: (this: { error: (reason: unknown) => never }, code: string, id: string) => Promise<{ code: string }>
}

/** Start Slidev's Markdown. */
export async function templates(): Promise<Templates> {
  const entry = resolve(`.test-templates-${process.pid}.md`)
  writeFileSync(entry, '# Alpha\n')
  const options = disableFeatures(await resolveOptions({ entry }, 'build'))
  rmSync(entry)
  const plugins = ((await ViteSlidevPlugin(options, markdownOptions)) as unknown[]).flat(Infinity) as MarkdownPlugin[]
  const markdown = plugins.find((plugin) => plugin?.name === 'unplugin-vue-markdown')
  const error = (reason: unknown): never => {
    throw reason
  }
  return {
    async of(slides) {
      const { slides: parsed } = await parser.parse(slides, entry)
      options.data.slides = parsed as never
      return Promise.all(
        parsed.map(async ({ content }, index) => {
          const file = await markdown?.transform.call({ error }, content, `${entry}__slidev_${index + 1}.md`)
          return file?.code ?? ''
        }),
      )
    },
  }
}

/** List what of a file of Vue would run, or is no attribute of ours: expressions, directives, listeners, scripts. */
export function running(file: string): string[] {
  const [, template = '', rest = ''] = /^<template>([\s\S]*)<\/template>\n([\s\S]*)$/.exec(file) ?? []
  const found = rest === '<script setup>\n</script>' ? [] : [`script: ${rest}`]
  const tree = parse(template, { onError: ({ message }) => found.push(`error: ${message}`) })
  return [...found, ...runningIn(tree)]
}

/** The same of a template that Vue has parsed. */
export function runningIn({ children }: RootNode | ElementNode): string[] {
  return (children as TemplateChildNode[]).flatMap((node) => {
    if (node.type === 5) return [`expression: ${node.loc.source}`]
    if (node.type !== 1) return []
    const props = node.props.filter(({ type, name, loc }) =>
      type === 7
        ? !/^v-(?:click|pre)$|^:ranges='\[(?:"[\d,-]*")?\]'$/.test(loc.source)
        : !/^(?!on)[a-z][a-z-]*$/i.test(name) || /^(?:srcdoc|is|ref|key|formaction)$/.test(name),
    )
    const isForeign = /^(?:script|style|iframe|object|embed|base|meta|form|link|svg|img|component|slot)$/i.test(
      node.tag,
    )
    return [
      ...(isForeign ? [`element: ${node.loc.source}`] : []),
      ...props.map(({ loc }) => `attribute: ${loc.source}`),
      ...runningIn(node),
    ]
  })
}
