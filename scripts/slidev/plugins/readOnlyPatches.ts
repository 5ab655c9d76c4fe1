import type { Patch } from './patch.ts'

/** A button, by its title. */
const button = (title: string): RegExp =>
  new RegExp(String.raw`<IconButton(?:(?!</IconButton>)[\s\S])*?title="${title}"[\s\S]*?</IconButton>`)

/**
 * What keeps Slidev's client from writing: notes and slides are made of the page, so that what is typed beside it would be
 * lost, and the deck would be overwritten. Nothing is asked of the server but to be read.
 */
export const readOnly: Patch[] = [
  {
    file: '/client/pages/overview.vue',
    changes: [
      [button('Open in editor'), ''],
      [/\s+:editing="edittingNote === route\.no"/, ''],
      [/\s+@dblclick="edittingNote !== [^"]*"/, ''],
      [/\s+@update:editing="edittingNote = null"/, ''],
    ],
  },
  {
    file: '/internals/NoteEditable.vue',
    changes: [
      [/const editing = useVModel\([^)]*\)/, 'const editing = ref(false)'],
      // What shows notes says itself that there are none.
      [/'No notes for this slide'/, "''"],
    ],
  },
  { file: '/internals/QuickOverview.vue', changes: [[button('Capture slides as images'), '']] },
  {
    file: '/internals/ContextMenu.vue',
    changes: [[/<button[\s\S]*?Disable custom context menu[\s\S]*?<\/button>/, '']],
  },
  {
    file: '/setup/context-menu.ts',
    changes: [[/\{[^{}]*'Show editor'[^{}]*\},\s+/, '']],
  },
  {
    file: '/client/setup/routes.ts',
    changes: [[/\{\s+name: 'notes-edit',[^}]*\},\s+/, '']],
  },
  {
    file: '/composables/useSlideInfo.ts',
    changes: [[/const update = async \(data: SlidePatch\) => \{[\s\S]*?\n {2}\}\n/, 'const update = async () => {}\n']],
  },
  {
    file: '/composables/useNav.ts',
    changes: [
      [
        /async function openInEditor\([^)]*\) \{[\s\S]*?\n {2}\}\n/,
        'async function openInEditor() {\n    return false\n  }\n',
      ],
    ],
  },
  // Any window that holds this one could steer it.
  { file: '/client/setup/root.ts', changes: [[/\n\s*useEmbeddedControl\(\)/, '']] },
  // Windows tell each other where they are, as those of the site do.
  { file: '/state/syncState.ts', changes: [[/__SLIDEV_HAS_SERVER__/g, 'false']] },
]
