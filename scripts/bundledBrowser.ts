import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Home of the npm package, two levels above its entry point. */
const PACKAGE = dirname(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))))

/**
 * Unpack the browser that came with npm, once for each of its versions.
 *
 * The package unpacks to the system's folder for temporary files and takes for its own whatever lies there, so that it
 * is given a private folder, moved into place when whole.
 *
 * @returns
 *   Program and the environment it needs; nothing on systems it is not made for.
 */
export async function bundledBrowser(): Promise<{ path: string; env: Record<string, string> } | undefined> {
  if (platform() !== 'linux' || arch() !== 'x64') return
  const { version } = JSON.parse(await readFile(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }
  const folder = join(PACKAGE, '..', '..', '.cache', 'deck-browser', version)
  const path = join(folder, 'chromium')
  if (!existsSync(path)) await unpack(folder)
  const libraries = join(folder, 'al2023', 'lib')
  return {
    path,
    env: {
      ...(process.env as Record<string, string>),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
      LD_LIBRARY_PATH: [process.env['LD_LIBRARY_PATH'], libraries].filter(Boolean).join(':'),
    },
  }
}

async function unpack(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true })
  const partial = await mkdtemp(`${folder}.`)
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = partial
  try {
    const { inflate } = await import('@sparticuz/chromium')
    const archives = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']
    await Promise.all(archives.map((name) => inflate(join(PACKAGE, 'bin', name))))
    await writeFile(join(partial, 'fonts.conf'), fontsConfig(folder))
    await rename(partial, folder).catch(async (error: unknown) => {
      if (!existsSync(folder)) throw error
      await rm(partial, { recursive: true, force: true })
    })
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
}

/** The package's own settings look for its fonts in places of its cloud; without any font Chromium crashes. */
function fontsConfig(folder: string): string {
  const settings = `<dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir>`
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${settings}</fontconfig>\n`
}
