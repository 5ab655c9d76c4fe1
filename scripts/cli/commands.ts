import type { KitOptions } from '../kit/options.ts'
import type { Paths } from '../kit/paths.ts'
import type { CommandName } from './call.ts'
import type { Run } from './run.ts'
import { KIT_OUTPUTS } from '../kit/kitOutputs.ts'

/** What a command makes of the site, and the gates that it has to pass. */
export type Making = Pick<KitOptions, 'outputs' | 'gates'>

/** What all commands say of themselves. */
interface Said extends Making {
  /** One line of the help. */
  description: string
  /** Whether it goes on after `run`, until it is stopped (default: `false`). */
  isServing?: boolean
}

/** A command that makes something of a page. */
interface OfPage extends Said {
  isAside?: false
  /** Does what was asked for; its code is read only now, so that help and mistakes need not wait for it. */
  run: (run: Run, paths: Paths, making: Making) => Promise<void>
}

/** A command that no page need be named for. */
interface Aside extends Said {
  isAside: true
  run: (run: Run) => Promise<void>
}

/** One command. */
export type Command = OfPage | Aside

/** Builds the site, and what a command makes of it. */
const build: OfPage['run'] = async (...args) => (await import('./commands/kit.ts')).kit(...args)

/** All commands, in the order of the help; the first one is what runs when none is named. */
export const commands: Record<CommandName, Command> = {
  kit: {
    description: 'Make everything: slides.md, the site, slides.pdf, handout.pdf, deck.html, social-card.png',
    outputs: KIT_OUTPUTS,
    gates: 'all',
    run: build,
  },
  slides: {
    description: 'Only convert the page to slides.md',
    outputs: [],
    run: async (call, paths) => (await import('./commands/slides.ts')).slides(call, paths),
  },
  site: { description: 'Make slides.md and the static site', outputs: [], run: build },
  pdf: {
    description: 'Make slides.md, the site and slides.pdf',
    outputs: ['slides.pdf', 'read', 'index.html'],
    run: build,
  },
  handout: {
    description: 'Make slides.md, the site and handout.pdf',
    outputs: ['read', 'handout.pdf', 'index.html'],
    run: build,
  },
  png: {
    description: 'Make slides.md, the site and one picture of each slide',
    outputs: ['png', 'read', 'index.html'],
    run: build,
  },
  pptx: {
    description: 'Make slides.md, the site and slides.pptx for PowerPoint or LibreOffice',
    outputs: ['slides.pptx', 'read', 'index.html'],
    run: build,
  },
  odp: {
    description: 'Make slides.md, the site, slides.pptx and slides.odp by LibreOffice',
    outputs: ['slides.pptx', 'slides.odp', 'read', 'index.html'],
    run: build,
  },
  init: {
    description: 'Write settings, a first page and the recipe of your forge; what is there stays',
    outputs: [],
    isAside: true,
    run: async (run) => (await import('./commands/init.ts')).init(run),
  },
  check: {
    description: 'Check a talk again: words, layout, fonts, network, accessibility, links, PDFs, weight',
    outputs: [],
    run: async (call, paths) => (await import('./commands/check.ts')).check(call, paths),
  },
  doctor: {
    description: 'Check that Node, browser and fonts are ready, and say where the brand is from',
    outputs: [],
    run: async (call, paths) => (await import('./commands/doctor.ts')).doctor(call, paths),
  },
  dev: {
    description: 'Show the slides in your browser and update them whenever you save the page',
    outputs: [],
    isServing: true,
    run: async (call, paths) => (await import('./commands/dev.ts')).dev(call, paths),
  },
}
