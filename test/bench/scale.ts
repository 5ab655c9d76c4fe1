import { readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { timed } from './timed.ts'

const SIZES = [10_000, 100_000, 1_000_000, 2_000_000]
/** Most that a byte of the largest page may cost, against one of a page of 100 kB. */
const LIMIT = 1.5

/**
 * Convert pages of 10 kB to 2 MB, the largest that is converted, chapter after chapter of the project's own, with pandoc beside it where there is one.
 *
 * @param sizes
 *   Sizes in bytes (default: 10 kB, 100 kB, 1 MB, 2 MB).
 * @returns
 *   Promise that resolves when the table is printed; the exit code is 1 when a byte of the largest page costs too much.
 */
export async function scale(sizes: string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'deck-scale-'))
  const perByte: number[] = []
  try {
    process.stdout.write('size          seconds   s/MB  peak MB   pandoc seconds   s/MB\n')
    for (const size of sizes.length ? sizes.map(Number) : SIZES) {
      const page = join(folder, `${size}.md`)
      await writeFile(page, pageOf(size))
      const ours = await timed(
        process.execPath,
        ['scripts/cli.js', 'slides', page, '-o', join(folder, 'slides.md')],
        process.cwd(),
      )
      if (ours.code !== 0) throw new Error(`The page of ${size} bytes was not converted`)
      const theirs = await pandoc(page, folder)
      perByte.push(ours.seconds / size)
      const row = [
        String(size).padStart(9),
        ours.seconds.toFixed(2).padStart(10),
        ((ours.seconds / size) * 1e6).toFixed(1).padStart(6),
        ours.peak.toFixed(0).padStart(8),
        (theirs?.toFixed(2) ?? '–').padStart(16),
        (theirs === undefined ? '–' : ((theirs / size) * 1e6).toFixed(1)).padStart(6),
      ]
      process.stdout.write(`${row.join(' ')}\n`)
    }
    const ratio = (perByte.at(-1) ?? 0) / (perByte[1] ?? perByte[0] ?? 1)
    process.stdout.write(
      `a byte of the largest page costs ${ratio.toFixed(2)} × one of the second (at most ${LIMIT})\n`,
    )
    if (ratio > LIMIT) process.exitCode = 1
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function pandoc(page: string, folder: string): Promise<number | undefined> {
  try {
    const { seconds, code } = await timed(
      'pandoc',
      ['-f', 'gfm', '-t', 'html', page, '-o', join(folder, 'page.html')],
      folder,
    )
    return code === 0 ? seconds : undefined
  } catch {
    return
  }
}

/** The project's page, again and again as chapters, cut at the end of a line. */
function pageOf(size: number): string {
  const source = readFileSync('content/commun_numerique.md', 'utf8').replace(/^---[\s\S]*?\n---\n/, '')
  const chapters: string[] = ['# Alpha\n']
  for (let length = 0, no = 1; length < size; no++) {
    const chapter = source.replace(/^#+ /gm, '#$&').replace('## ', `## ${no} `)
    chapters.push(chapter)
    length += Buffer.byteLength(chapter)
  }
  const page = Buffer.from(chapters.join('\n')).subarray(0, size).toString()
  return page.slice(0, page.lastIndexOf('\n'))
}
