import { calloutNamed } from '../../deck/callouts.ts'

/** What a container that is no admonition means: most stand for what they hold. */
type Meaning =
  /** It is a box with its title, or just what it holds. */
  | 'titled'
  /** It says nothing of its own. */
  | 'frame'
  /** Headings in it are the labels of tabs. */
  | 'tabset'
  | 'quote'
  /** Its title is the address of a picture, its content the caption. */
  | 'figure'
  /** It is on no slide, only in the notes. */
  | 'said'

const KINDS: Readonly<Record<string, Meaning>> = {
  ...named('titled', 'tab tabitem tab-item tabpane tab-pane code-group-item step card grid-item grid-item-card slide'),
  ...named('titled', 'definition theorem lemma proof exercise solution sidebar topic block'),
  ...named(
    'frame',
    'tabs tab-set steps cards cardgroup card-group cardgrid card-grid columns column cols col row grid',
  ),
  ...named('frame', 'div span section container wrapper center left right justify frame raw v-pre slot aside margin'),
  ...named(
    'frame',
    'multi-column blank incremental nonincremental fragment columns-2 column-margin content-visible only layout timeline',
  ),
  ...named('frame', 'accordiongroup accordion-group details-group mermaid code codeblock'),
  ...named('frame', 'code-group codegroup code-tabs'),
  ...named('tabset', 'panel-tabset tabset'),
  ...named('quote', 'quote cite blockquote epigraph pull-quote'),
  ...named('figure', 'figure image'),
  ...named('said', 'notes note-speaker speaker-notes content-hidden hidden'),
}

/** What a container means by its name; nothing for an admonition, and for a name that is unknown. */
export function meaningOf(name: string): Meaning | undefined {
  const key = name.toLowerCase()
  return Object.hasOwn(KINDS, key) ? KINDS[key] : undefined
}

/** Whether a name is that of a container, admonitions included. */
export function isContainer(name: string): boolean {
  return calloutNamed(name) !== undefined || meaningOf(name) !== undefined
}

function named(meaning: Meaning, names: string): Record<string, Meaning> {
  return Object.fromEntries(names.split(' ').map((name) => [name, meaning]))
}
