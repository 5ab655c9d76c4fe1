import type { ModuleUrl } from '../system/subprocess.ts'
import { accessSync, constants, readdirSync, readFileSync, statSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { arch, platform } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { runInSubprocess } from '../system/subprocess.ts'
import { inCache } from '../system/cacheFolder.ts'
import { hashOf } from '../system/hashesIn.ts'
import { packageFolder } from '../system/packageFolder.ts'
import { keptFolder, RECORD } from '../files/keptFolder.ts'

/** Address of the npm package; its home is two levels above, and the project that it is installed in three more. */
const ENTRY = import.meta.resolve('@sparticuz/chromium')
const PACKAGE = dirname(dirname(fileURLToPath(ENTRY)))
const ROOT = join(PACKAGE, '..', '..', '..')

const UNPACKER: ModuleUrl<typeof import('./unpackArchives.ts')> = new URL('unpackArchives.ts', import.meta.url)
/** What has no font of its own is set in the one that the browser brings, and only what that lacks in others. */
const FIRST =
  '<alias><family>sans-serif</family><prefer><family>Open Sans</family><family>DejaVu Sans</family></prefer></alias>'
const ARCHIVES = ['chromium.br', 'fonts.tar.br', 'swiftshader.tar.br', 'al2023.tar.br']

/**
 * Unpack the browser that came with npm, once for each of its versions.
 *
 * @returns
 *   Program and the environment it needs; nothing on systems it is not made for.
 */
export async function bundledBrowser(): Promise<{ path: string; env: Record<string, string> } | undefined> {
  if (platform() !== 'linux' || arch() !== 'x64') return
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }
  return inCache(ROOT, 'browser', async (all) => {
    const fontCache = join(all, 'fonts-cache')
    const config = (fonts: string): string => fontsConfig([fonts, ...moreFonts()], fontCache)
    // Its settings name the folder: the project may be found elsewhere next time.
    const folder = join(all, `${version}-${hashOf(config(all)).slice(0, 8)}`)
    await keptFolder(folder, {
      look,
      fill: async (partial) => {
        const archives = ARCHIVES.map((name) => join(PACKAGE, 'bin', name))
        await runInSubprocess(UNPACKER, 'unpackArchives', ENTRY, archives, partial)
        await writeFile(join(partial, 'fonts.conf'), config(join(folder, 'fonts')))
      },
    })
    await mkdir(fontCache, { recursive: true }).catch(() => undefined)
    const libraries = join(folder, 'al2023', 'lib')
    return {
      path: join(folder, 'chromium'),
      env: {
        ...(process.env as Record<string, string>),
        FONTCONFIG_FILE: join(folder, 'fonts.conf'),
        LD_LIBRARY_PATH: [process.env['LD_LIBRARY_PATH'], libraries].filter(Boolean).join(':'),
      },
    }
  })
}

/** Sizes and times of its files, instead of hashes: to read 200 MB would take every run a second. */
function look(folder: string): unknown[] {
  accessSync(join(folder, 'chromium'), constants.X_OK)
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted()
  return paths.flatMap((path) => {
    const file = statSync(join(folder, path))
    if (!file.isFile() || path === RECORD) return []
    accessSync(join(folder, path), constants.R_OK)
    // Whole seconds: that is all that some archives keep of a time.
    return [[path, file.size, Math.floor(file.mtimeMs / 1000)]]
  })
}

/** Letters of pictures are drawn by the system's fonts: what the browser brings has hardly any sign. */
function moreFonts(): string[] {
  const folder = packageFolder('dejavu-fonts-ttf')
  return folder ? [join(folder, 'ttf')] : []
}

/** The package's own settings look for its fonts in places of its cloud; without any font Chromium crashes. */
function fontsConfig(folders: string[], cache: string): string {
  const folderTags = folders.map((folder) => `<dir>${escaped(folder)}</dir>`).join('')
  const settings = `${folderTags}<cachedir>${escaped(cache)}</cachedir>${FIRST}`
  return `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${settings}</fontconfig>\n`
}

function escaped(path: string): string {
  return path.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
