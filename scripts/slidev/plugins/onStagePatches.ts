import type { Patch } from './patch.ts'

/** What in Slidev's client fails a speaker: each of them worth a report, see `docs/architecture.md`. */
export const onStage: Patch[] = [
  {
    // Windows follow each other in `components/stage/windows.ts`: here they do so in one direction, and from a presenter
    // view that is loaded again all go to the first slide.
    file: '/client/setup/root.ts',
    changes: [
      [
        /\n\s*const router = useRouter\(\)\s+router\.afterEach\(updateSharedState\)\s+watch\(clicksContext, updateSharedState\)/,
        '',
      ],
      [/\n\s*onPatch\(\(state\) => \{[\s\S]*?\n {2}\}\)\n/, '\n'],
    ],
  },
  {
    // The palette of the pen is no part of what the audience sees.
    file: '/internals/Controls.vue',
    changes: [[/if \(drawingEnabled\)\s+import\('[^']*DrawingControls\.vue'\)[^\n]*/, '']],
  },
  {
    // A pen that is out in one window, or was in the last talk, would take letters away from the keys of another.
    file: '/composables/useDrawings.ts',
    changes: [[/useLocalStorage\('slidev-drawing-enabled', false\)/, 'ref(false)']],
  },
  {
    // Browsers refuse it, on a weak battery as without a screen: nothing that anybody has to hear of.
    file: '/composables/useWakeLock.ts',
    changes: [[/request\('screen'\)/, "request('screen').catch(() => undefined)"]],
  },
  {
    // Where it opens, it lies over the clock; where it was left, there may be no screen any more.
    file: '/internals/DrawingControls.vue',
    changes: [
      [/storage-key="[^"]*"\s+:initial-x="10"\s+:initial-y="10"/, ':initial="place"'],
      [/const strokeWidthDropdownShown = /, 'const place = { x: 16, y: Math.max(0, window.innerHeight - 200) }\n$&'],
    ],
  },
]
