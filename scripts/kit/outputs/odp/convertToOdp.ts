import type { ChildProcess } from 'node:child_process'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { text } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import { temporaryFolder } from '../../../system/temporaryFolder.ts'
import { UserError } from '../../../system/userError.ts'
import { lateSignal } from '../../../system/withTimeLimit.ts'

/**
 * Have LibreOffice write a presentation in the format of OpenDocument. It runs with settings of its own, so that neither
 * those of the user nor a LibreOffice that is open get in its way.
 *
 * @param program
 *   Path of LibreOffice.
 * @param pptx
 *   Presentation.
 * @returns
 *   The same as ODP.
 * @throws UserError
 *   When LibreOffice cannot be started or writes none; it is ended with the step that it is part of.
 */
export async function convertToOdp(program: string, pptx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(temporaryFolder(), 'deck-odp-'))
  try {
    const source = join(folder, 'slides.pptx')
    await writeFile(source, pptx)
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
    const said = await run(program, [profile, '--headless', '--convert-to', 'odp', '--outdir', folder, source])
    return await readFile(join(folder, 'slides.odp')).catch(() => {
      throw new UserError({ id: 'odp-not-written', program, said })
    })
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}

/** It starts another program, which would go on alone: where there are groups, both are of one, and are ended together. */
const IS_GROUP = process.platform !== 'win32'

function endAll(child: ChildProcess): void {
  try {
    if (IS_GROUP && child.pid) process.kill(-child.pid, 'SIGKILL')
    else child.kill('SIGKILL')
  } catch {
    // It has just ended by itself.
  }
}

/** Gives the last line of what it says of errors; what it ends with tells nothing. */
async function run(program: string, args: string[]): Promise<string> {
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: IS_GROUP })
  const end = (): void => endAll(child)
  const late = lateSignal()
  late?.addEventListener('abort', end)
  process.once('exit', end)
  try {
    const [said] = await Promise.all([text(child.stderr), once(child, 'close')])
    return said.trim().split('\n').at(-1) ?? ''
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new UserError({ id: 'libreoffice-fails', program, reason })
  } finally {
    late?.removeEventListener('abort', end)
    process.removeListener('exit', end)
  }
}
