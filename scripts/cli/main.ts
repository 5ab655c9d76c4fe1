import type { Call } from './call.ts'
import type { Texts } from '../locales/texts/texts.ts'
import type { Run } from './run.ts'
import process from 'node:process'
import { textsFor } from '../locales/texts/textsFor.ts'
import { systemLanguage } from '../system/systemLanguage.ts'
import { about } from '../system/about.ts'
import { reportError } from '../terminal/reportError.ts'
import { askedLanguage } from './askedLanguage.ts'
import { commands } from './commands.ts'
import { help, parseCall } from './options.ts'
import { pagesNamed } from './pagesNamed.ts'
import { pathsOf } from './pathsOf.ts'
import { voice } from './voice.ts'
import { languageInConfig } from './config/languageInConfig.ts'
import { withConfig } from './config/withConfig.ts'

/** How a run went. */
export interface Outcome {
  /** 0 fine, 1 the page or the result is bad, 2 wrong usage. */
  exitCode: 0 | 1 | 2
  /** Whether a server goes on. */
  isServing: boolean
}

/**
 * Do what a command line asks for, and report what goes wrong; it never rejects.
 *
 * @param args
 *   Words after the program's name.
 */
export async function main(args: string[]): Promise<Outcome> {
  const texts = (): Texts =>
    textsFor(askedLanguage(args) ?? languageInConfig({ pages: [] }) ?? systemLanguage() ?? 'en')
  try {
    const call = parseCall(args)
    const text = call.help ? help(texts()) : call.version ? `${about().version}\n` : undefined
    if (text === undefined) return await answer(call)
    process.stdout.write(text)
    return { exitCode: 0, isServing: false }
  } catch (error) {
    return { exitCode: reportError(error, texts()), isServing: false }
  }
}

/** Do what a call asks for, and write what was found on the way in the formats that it names. */
async function answer(call: Call): Promise<Outcome> {
  const run = { ...call, voice: voice(call) }
  const outcome = await attempt(run)
  await run.voice.end()
  return outcome
}

async function attempt(asked: Run): Promise<Outcome> {
  const command = commands[asked.command]
  const lang = asked.lang ?? languageInConfig(asked)
  if (lang) asked.voice.speak(lang)
  try {
    const run = { ...(await withConfig(asked)), voice: asked.voice }
    if (run.lang) run.voice.speak(run.lang)
    const several = run.command === 'kit' ? pagesNamed(run) : undefined
    if (several) await (await import('./commands/talks.ts')).talks(run, several, command)
    else if (command.isAside) await command.run(run)
    else await command.run(run, pathsOf(run), command)
    return { exitCode: 0, isServing: command.isServing ?? false }
  } catch (error) {
    return { exitCode: asked.voice.error(error), isServing: false }
  }
}
