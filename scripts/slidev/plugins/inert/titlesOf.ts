/** Code, however long its fence is. */
const CODE = /^(`{3,}).*\n[\s\S]*?^\1$/gm
const HEADING = /^#+ (.*)$/m

/** A slide as Slidev holds it, as far as its title goes. */
export interface Titled {
  content: string
  frontmatter: { title?: unknown; name?: unknown }
}

/**
 * Write what draws the titles of slides beside them: Slidev takes a title of the front matter for Markdown and for Vue,
 * and looks for one in code, too.
 *
 * @param slides
 *   Slides.
 * @returns
 *   Content of Slidev's module of titles.
 */
export function titlesOf(slides: Titled[]): string {
  const templates = slides.map(({ content, frontmatter }, index) => {
    const told = frontmatter.title ?? frontmatter.name
    const title =
      told === undefined ? withinLine(HEADING.exec(content.replaceAll(CODE, ''))?.[1] ?? '') : textual(String(told))
    return `<template ${index === 0 ? 'v-if' : 'v-else-if'}="no === ${index + 1}">\n\n${title}\n\n</template>`
  })
  return [...templates, SCRIPT].join('\n')
}

/** What follows the templates, as Slidev writes it. */
export const SCRIPT = `<script setup lang="ts">
import { useSlideContext } from '@slidev/client/context.ts'
import { computed } from 'vue'
const props = defineProps<{ no?: number | string }>()
const { $page } = useSlideContext()
const no = computed(() => +(props.no ?? $page.value))
</script>`

/** A title that is no list, quote or definition, however it begins: `4. Repairs` keeps its number. */
function withinLine(title: string): string {
  return title && `<span>${title}</span>`
}

/** A paragraph of HTML, in which Markdown reads nothing. */
function textual(title: string): string {
  const escaped = title.replaceAll(/\s+/g, ' ').replaceAll(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0)};`)
  return `<p>${escaped}</p>`
}
