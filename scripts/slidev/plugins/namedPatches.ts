import type { Patch } from './patch.ts'
import { lookPath } from '../lookPath.ts'

/** The title of a window, which waits for its words; in English, as all that `interfacePlugin` finds. */
const windowTitle = (view: string): Patch['changes'][number] => [
  new RegExp(String.raw`title: \`${view} - \$\{slidesTitle\}\``),
  `title: () => ['${view}', slidesTitle].filter(Boolean).join(' - ')`,
]

/** Styles of what is pressed; a path may hold dollars, which mean something where a match is replaced. */
const INTERFACE_STYLES = `$&\nimport ${JSON.stringify(lookPath('styles/interface.css')).replaceAll('$', '$$$$')}`

/** What gives a name to all that is pressed, opened or moved: to keyboards and screen readers, pictures are none. */
export const namedPatches: Patch[] = [
  {
    file: '/client/pages/overview.vue',
    changes: [
      windowTitle('Overview'),
      // Marks of emphasis in a title are none of its words.
      [/\{\{ route\.meta\?\.slide\?\.title \}\}/, '<TitleRenderer :no="route.no" />'],
      [/import ClicksSlider/, "import TitleRenderer from '#slidev/title-renderer'\n$&"],
      [/<nav\s+v-if="!isEmbedded"/, '$& aria-label="Slides"'],
      // What adds up all slides stands under them.
      [
        /<div(\s+v-if="!isEmbedded"\s+class="absolute z-2 [\s\S]*?)<\/div>(\s+<\/div>\s+<\/template>)/,
        '<footer$1</footer>$2',
      ],
      [/<NoteEditable\s+v-if="!isPreviewMode"/, '$& :aria-label="`Notes of slide ${route.no}`"'],
      // The text of notes is no part of a site, but what they look like is.
      [
        /wordCount\(route\.meta\?\.slide\?\.note \|\| ''\)/,
        "wordCount((route.meta?.slide?.noteHTML ?? '').replace(/<[^>]*>|&\\w+;/g, ' '))",
      ],
    ],
  },
  {
    file: '/client/pages/404.vue',
    changes: [[/<div class="grid([\s\S]*)<\/div>(\s+<\/template>)/, '<main class="grid$1</main>$2']],
  },
  {
    file: '/client/pages/play.vue',
    changes: [
      [/<template>(\s+<div\s+id="page-root")/, '<template>\n  <main>$1'],
      [/<div id="twoslash-container" \/>/, '$&\n  </main>'],
    ],
  },
  {
    file: '/internals/Modal.vue',
    changes: [[/<div v-if="value"/, '$& role="dialog" aria-modal="true" aria-label="Help"']],
  },
  {
    file: '/internals/NoteDisplay.vue',
    changes: [
      // Keys scroll notes that have the focus; they do not change slides then.
      [/class="prose /g, 'tabindex="0" role="region" aria-label="Notes" @keydown.up.stop @keydown.down.stop $&'],
    ],
  },
  {
    file: '/internals/NoteEditable.vue',
    changes: [[/:class="\[props\.class, note \? '' : 'opacity-25 italic select-none'\]"/, ':class="props.class"']],
  },
  {
    file: '/internals/QuickOverview.vue',
    changes: [
      [/v-if="showOverview"/, '$& role="dialog" aria-modal="true" aria-label="Show all slides"'],
      // Of a slide and its number, the number is the button: links on slides of the size of a thumb are none.
      [
        /<div(\s+class="absolute top-0"[\s\S]*?)<\/div>/,
        '<button type="button" :aria-label="`Go to slide ${route.no}`" @focus="currentOverviewPage = route.no" @click.stop="go(route.no)"$1</button>',
      ],
      [/:use-snapshot="true"/, '$& inert'],
    ],
  },
  {
    file: '/internals/Goto.vue',
    changes: [
      [/ref="container"/, '$& role="dialog" aria-label="Goto..." :inert="!showGotoDialog"'],
      [
        /placeholder="Goto\.\.\."/,
        '$& aria-label="Goto..." role="combobox" aria-autocomplete="list" aria-controls="slidev-goto-list" :aria-expanded="result.length > 0" :aria-activedescendant="result.length ? `slidev-goto-${selectedIndex}` : undefined"',
      ],
      [/v-if="showGotoDialog && result\.length > 0"/, 'v-show="showGotoDialog && result.length > 0"'],
      [/<ul table/, '<ul id="slidev-goto-list" role="listbox" aria-label="Slides found" table'],
      [
        /role="button"\s+tabindex="0"/,
        ':id="`slidev-goto-${index}`" role="option" :aria-selected="selectedIndex === index" tabindex="-1"',
      ],
    ],
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
  // The look of all that is around the slides comes with its buttons.
  {
    file: '/internals/IconButton.vue',
    changes: [[/<script setup lang="ts">/, INTERFACE_STYLES]],
  },
  // Of the two fields in a label, it names the first.
  {
    file: '/internals/Settings.vue',
    changes: [[/title="([^"]+)"((?:(?!<\/FormItem>)[\s\S])*?<FormSlider)/g, 'title="$1"$2 aria-label="$1"']],
  },
  { file: '/internals/FormSlider.vue', changes: [[/unit\?: string/, '$&\n  ariaLabel?: string']] },
]
