import type { SlidevPluginOptions } from '@slidev/types'

/** What reads Markdown. */
type Reader = Parameters<NonNullable<NonNullable<SlidevPluginOptions['markdown']>['markdownSetup']>>[0]

/** Show the box of a task as a sign: Slidev's own is an input, which nobody is to tick, and which other programs lose. */
export function taskBoxes(md: Reader): void {
  const { rules } = md.renderer
  rules['taskListItemCheckbox'] = ([box]) => (box?.attrGet('checked') ? '<TaskBox done />' : '<TaskBox />')
  rules['taskListItemLabel_open'] = rules['taskListItemLabel_close'] = () => ''
}
