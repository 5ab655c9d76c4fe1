import type { RuleDocs } from './ruleDoc.ts'

/** What other programs for Markdown add to it. */
export const dialects = {
  container: {
    means:
      'A container (`:::` or `///`) has a name that says nothing to the slides, is not closed, or a line closes one that was never opened. What it holds is kept; the marks are never shown.',
    remedy: 'Nothing, or correct the name or the marks.',
    examples: {
      container: {
        page: '# Alpha\n\n::: bravo\nCharlie.\n:::\n',
        at: '3:1',
        text: '`bravo` is no kind of container that is known. What it holds is shown all the same.',
      },
      'container:open': {
        page: '# Alpha\n\n::: tip\nBravo.\n\n## Charlie\n\nDelta.\n',
        at: '3:1',
        text: '`::: tip` is not closed. Write `:::` on a line of its own, below the last line that belongs to it.',
      },
      'container:stray': {
        page: '# Alpha\n\nBravo.\n\n:::\n',
        at: '5:1',
        text: '`:::` closes nothing, so it is left out. Delete it, or open what it closes.',
      },
    },
  },
} satisfies Partial<RuleDocs>
