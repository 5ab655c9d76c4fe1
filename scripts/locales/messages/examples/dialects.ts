import type { RuleDocs } from './ruleDoc.ts'

/** What other programs for Markdown add to it. */
export const dialects = {
  container: {
    means:
      'A container (`:::` or `///`) has a name that the program does not know, or is not closed; or a line closes one that was never opened. What it holds is kept; the marks are never shown.',
    remedy: 'Nothing, or correct the name or the marks.',
    examples: {
      container: {
        page: '# Alpha\n\n::: bravo\nCharlie.\n:::\n',
        at: '3:1',
        text: '`bravo` is not a known kind of container. What it holds is shown all the same.',
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
  template: {
    means:
      'Tags of a site generator (Hugo, Jekyll, Liquid, mdBook, HedgeDoc and others) that only that program can fill in. Pictures, films, addresses and boxes in such tags are read.',
    remedy: 'Nothing where it shows nothing; else write what it shows as Markdown.',
    examples: {
      template: {
        page: '# Alpha\n\n{% include bravo.html %}\n\nCharlie.\n',
        at: '3:1',
        text: '`{% include bravo.html %}` left out: it is code for another program. If it shows something, write that as Markdown.',
      },
    },
  },
  'wiki-link': {
    means:
      'Links in double square brackets, as Obsidian and wikis have them, lead to other notes, which the slides do not have.',
    remedy: 'Nothing; or write the address as a link of Markdown, or copy what the note says.',
    examples: {
      'wiki-link': {
        page: '# Alpha\n\nSee [[bravo|charlie]].\n',
        at: '3:1',
        text: 'Link `[[bravo|charlie]]` shown as plain text: slides know no other pages.',
      },
      'wiki-link:embed': {
        page: '# Alpha\n\nBravo.\n\n![[charlie]]\n',
        at: '5:1',
        text: '`![[charlie]]` is another file, which is not read: only its name is kept. Copy what you need from it to this page.',
      },
    },
  },
} satisfies Partial<RuleDocs>
