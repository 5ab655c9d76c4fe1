import type { KitOptions } from '../kit/options.ts'
import type { Paths } from '../kit/paths.ts'
import type { Call, CommandName } from './call.ts'

/** What a command makes of the site, and the gates that it has to pass. */
export type Making = Pick<KitOptions, 'outputs' | 'gates'>

/** One command. */
export interface Command extends Making {
  /** One line of the help. */
  description: string
  /** Whether it goes on after `run`, until it is stopped (default: `false`). */
  isServing?: boolean
  /** Does what was asked for; its code is read only now, so that help and mistakes need not wait for it. */
  run: (call: Call, paths: Paths, making: Making) => Promise<void>
}

/** Builds the site, and what a command makes of it. */
const build: Command['run'] = async (...args) => (await import('./commands/kit.ts')).kit(...args)

/** All commands, in the order of the help; the first one is what runs when none is named. */
export const commands: Record<CommandName, Command> = {
  kit: {
    description: 'everything: slides.md, the site, slides.pdf, handout.pdf, social-card.png',
    outputs: ['slides.pdf', 'read', 'social-card.png', 'handout.pdf', 'deck.html', 'index.html'],
    gates: 'all',
    run: build,
  },
  slides: {
    description: 'only convert the page to slides.md',
    outputs: [],
    run: async (call, paths) => (await import('./commands/slides.ts')).slides(call, paths),
  },
  site: { description: 'slides.md and the static site', outputs: [], run: build },
  pdf: { description: 'slides.md, the site and slides.pdf', outputs: ['slides.pdf', 'read', 'index.html'], run: build },
  handout: {
    description: 'slides.md, the site and handout.pdf',
    outputs: ['read', 'handout.pdf', 'index.html'],
    run: build,
  },
  png: {
    description: 'slides.md, the site and one picture for each slide',
    outputs: ['png', 'read', 'index.html'],
    run: build,
  },
  pptx: {
    description: 'slides.md, the site and slides.pptx, to edit in PowerPoint or LibreOffice',
    outputs: ['slides.pptx', 'read', 'index.html'],
    run: build,
  },
  check: {
    description: 'look at the kit that was made: words, overflow, fonts, network, accessibility, links, PDFs, weight',
    outputs: [],
    run: async (call, paths) => (await import('./commands/check.ts')).check(call, paths),
  },
  doctor: {
    description: 'what was found to work with: Node, browser, fonts',
    outputs: [],
    run: async (call) => (await import('./commands/doctor.ts')).doctor(call),
  },
  dev: {
    description: 'show the deck in your browser; saving the page updates it',
    outputs: [],
    isServing: true,
    run: async (call, paths) => (await import('./commands/dev.ts')).dev(call, paths),
  },
}
