import type { Patch } from './patch.ts'

/** The title of a window, which waits for its words; in English, as all that `interfacePlugin` finds. */
const windowTitle = (view: string): Patch['changes'][number] => [
  new RegExp(String.raw`title: \`${view} - \$\{slidesTitle\}\``),
  `title: () => ['${view}', slidesTitle].filter(Boolean).join(' - ')`,
]

/** What gives a name to all that is pressed, opened or moved: to keyboards and screen readers, pictures are none. */
export const namedPatches: Patch[] = [
  { file: '/client/pages/overview.vue', changes: [windowTitle('Overview')] },
  { file: '/client/pages/notes.vue', changes: [windowTitle('Notes')] },
  { file: '/client/pages/presenter.vue', changes: [windowTitle('Presenter')] },
  {
    file: '/internals/Goto.vue',
    changes: [[/placeholder="Goto\.\.\."/, '$& aria-label="Goto..."']],
  },
  {
    file: '/internals/ContextMenu.vue',
    changes: [
      [/v-if="currentContextMenu"/, '$& role="menu"'],
      [/v-if="item\.small"/, '$& role="menuitem" :aria-label="(item.label as string)"'],
      [/v-else\s+class="w-full grid/, 'role="menuitem" $&'],
    ],
  },
  {
    file: '/internals/DrawingControls.vue',
    changes: [[/<input v-model="brush\.size"/, '$& aria-label="Adjust stroke width"']],
  },
  {
    file: '/internals/TimerInlined.vue',
    changes: [
      [
        /<div (class="relative[^"]*") @click="toggle">([\s\S]*?)<\/div>\s+(?=<div class="op-80)/,
        `<button type="button" $1 :title="status === 'running' ? 'Pause' : 'Start'" @click="toggle">$2</button>\n`,
      ],
      [
        /<div (class="op-80[^"]*") @click="reset">([\s\S]*?)<\/div>/,
        '<button type="button" $1 title="Reset" @click="reset">$2</button>',
      ],
    ],
  },
  // Of the two fields in a label, it names the first.
  {
    file: '/internals/Settings.vue',
    changes: [[/title="([^"]+)"((?:(?!<\/FormItem>)[\s\S])*?<FormSlider)/g, 'title="$1"$2 aria-label="$1"']],
  },
  { file: '/internals/FormSlider.vue', changes: [[/unit\?: string/, '$&\n  ariaLabel?: string']] },
]
