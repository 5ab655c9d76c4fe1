import type { KitOptions } from '../kit/options.ts'
import type { Paths } from '../kit/paths.ts'
import type { CommandName } from './call.ts'
import type { Run } from './run.ts'
import { KIT_OUTPUTS } from '../kit/kitOutputs.ts'

/** What a command makes of the site, and the gates that it has to pass. */
export type Making = Pick<KitOptions, 'outputs' | 'gates'>

/** What all commands have; `locales/texts/` says what they do. */
interface Said extends Making {
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
    outputs: KIT_OUTPUTS,
    gates: 'all',
    run: build,
  },
  slides: {
    outputs: [],
    run: async (call, paths) => (await import('./commands/slides.ts')).slides(call, paths),
  },
  site: { outputs: [], run: build },
  pdf: {
    outputs: ['slides.pdf', 'read', 'index.html'],
    run: build,
  },
  handout: {
    outputs: ['read', 'index.html', 'handout.pdf'],
    run: build,
  },
  png: {
    outputs: ['png', 'read', 'index.html'],
    run: build,
  },
  pptx: {
    outputs: ['slides.pptx', 'read', 'index.html'],
    run: build,
  },
  odp: {
    outputs: ['slides.pptx', 'slides.odp', 'read', 'index.html'],
    run: build,
  },
  init: {
    outputs: [],
    isAside: true,
    run: async (run) => (await import('./commands/init.ts')).init(run),
  },
  check: {
    outputs: [],
    run: async (call, paths) => (await import('./commands/check.ts')).check(call, paths),
  },
  doctor: {
    outputs: [],
    run: async (call, paths) => (await import('./commands/doctor.ts')).doctor(call, paths),
  },
  dev: {
    outputs: [],
    isServing: true,
    run: async (call, paths) => (await import('./commands/dev.ts')).dev(call, paths),
  },
}
