import type { RootNode, TemplateChildNode, TransformContext } from '@vue/compiler-dom'
import type { DressedDeck } from '../withOwnLook.ts'
import type { Plugin, ResolvedConfig } from 'vite'
import { globSync } from 'node:fs'
import { join, parse } from 'node:path'
import { inertTree } from './inert/inertTree.ts'
import { SCRIPT, titlesOf } from './inert/titlesOf.ts'

/** What draws the titles of slides. */
const TITLES = '/@slidev/title-renderer.md'
/** A slide as Slidev hands it to Vue. */
const SLIDE = /__slidev_\d+\.md$/
/** What Slidev wraps slides and code in, and what links within a deck become. */
const OF_SLIDEV = ['CodeBlockWrapper', 'InjectedLayout', 'Link']
/** Parts of a file of Vue, wherever they begin or end. */
const PART = /<\/?(?:script|style|template|route|i18n)\b[^>]*>/gi

/** Where the content of a slot of the layout begins. */
const SLOT = /^<template v-slot:[\w-]+="slotProps">$/

/** As far as Vue's plugin lets others set its options. */
interface VuePlugin {
  api: { options: { template?: { compilerOptions?: { nodeTransforms?: unknown[] } } } }
}

/**
 * Keep the text of pages from running, whatever the slides that hold it look like: of what Vue is to compile, only what
 * slides are made of is left, and a slide has no script.
 *
 * @param options
 *   The deck as Slidev resolved it.
 * @returns
 *   Plugin, which fails when a slide holds a script.
 */
export function inertPlugin({ data, roots, ownLook }: DressedDeck): Plugin {
  const own = roots
    .flatMap((root) => globSync('*.vue', { cwd: join(root, 'components') }))
    .map((path) => parse(path).name)
  const makeInert = (node: RootNode | TemplateChildNode, { filename }: TransformContext): void => {
    if (node.type !== 0 || !isOfPage(filename)) return
    // While a deck changes, others come.
    inertTree(node, new Set([...own, ...Object.keys(ownLook?.components ?? {}), ...OF_SLIDEV]))
  }
  return {
    name: 'deck:inert',
    enforce: 'pre',
    configResolved: ({ plugins }: ResolvedConfig) => {
      for (const { api } of plugins.filter(({ name }) => name === 'vite:vue') as unknown as VuePlugin[]) {
        const { template } = api.options
        const { compilerOptions } = template ?? {}
        const nodeTransforms = [...(compilerOptions?.nodeTransforms ?? []), makeInert]
        api.options = {
          ...api.options,
          template: { ...template, compilerOptions: { ...compilerOptions, nodeTransforms } },
        }
      }
    },
    load: {
      order: 'pre',
      filter: { id: TITLES },
      handler: () => ({ code: titlesOf(data.slides), map: { mappings: '' } }),
    },
    // After Markdown has become a file of Vue, and before Slidev wraps it.
    transform: {
      filter: { id: [TITLES, SLIDE] },
      handler(code, id) {
        const isTitles = id === TITLES
        const parts = code.match(PART) ?? []
        const expected = isTitles
          ? ['<template>', ...data.slides.flatMap((_, index) => titleTag(index)), '</template>', ...scriptTags(SCRIPT)]
          : ['<template>', ...slotTags(parts), '</template>', '<script setup>', '</script>']
        if (parts.join() !== expected.join())
          this.error(`A slide has the tags ${parts.join(' ')} instead of ${expected.join(' ')}, so it is not built.`)
      },
    },
  }
}

/** What Slidev makes of `::right::`: each is closed before the next begins. */
function slotTags(parts: string[]): string[] {
  return parts.flatMap((part) => (SLOT.test(part) ? [part, '</template>'] : []))
}

function isOfPage(filename: string): boolean {
  return filename === TITLES || SLIDE.test(filename)
}

function titleTag(index: number): string[] {
  return [`<template ${index === 0 ? 'v-if' : 'v-else-if'}="no === ${index + 1}">`, '</template>']
}

function scriptTags(script: string): string[] {
  return script.match(PART) ?? []
}
