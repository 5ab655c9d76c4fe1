import type { VFile } from 'vfile'
import type { KitOptions } from './buildKit.ts'
import type { Checked, GateName } from './check.ts'
import type { Row } from './closingTable.ts'
import type { Conversion, Report } from './convert.ts'
import type { Call, Command } from './options.ts'
import type { OutputName } from './outputs.ts'
import { globSync, readFileSync, rmSync, statSync } from 'node:fs'
import { dirname, join, parse, relative, resolve } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { VFileMessage } from 'vfile-message'
import { reporter } from 'vfile-reporter'
import { findBrowser } from './browser.ts'
import { checkTable } from './checkTable.ts'
import { closingTable } from './closingTable.ts'
import { convert } from './convert.ts'
import { doctor } from './doctor.ts'
import { kitKey } from './kitKey.ts'
import { lastRun } from './lastRun.ts'
import { openPage } from './openPage.ts'
import { help, parseCall } from './options.ts'
import { writeWhole } from './output.ts'
import { placedFaults } from './placedFaults.ts'
import { progress } from './progress.ts'
import { talksTable } from './talks/talksTable.ts'
import { UserError } from './userError.ts'
import { visible } from './visible.ts'
import { writeMedia } from './writeMedia.ts'

/** The project: its components, layouts and styles are what every deck wears. */
const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
/** Page that commands take when none is named: `deck.page` of package.json. */
const PAGE = (JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { deck: { page: string } }).deck.page

/** What each command makes of the site. */
const OUTPUTS: Partial<Record<Command, OutputName[]>> = {
  kit: ['slides.pdf', 'read', 'social-card.png', 'handout.pdf', 'deck.html'],
  pdf: ['slides.pdf', 'read'],
  handout: ['read', 'handout.pdf'],
  png: ['png', 'read'],
  pptx: ['slides.pptx', 'read'],
}
/** Gates that every kit passes before its run is called good; its PDFs were opened again already. */
const GATES: GateName[] = ['words', 'overflow', 'fonts', 'network', 'accessibility', 'links', 'weight']
/** Signals that end a run, and the exit codes that shells expect of them. */
const SIGNALS = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/** Where the outputs of a call go, as absolute paths. */
interface Paths {
  page: string
  slides: string
  folder: string
}

/**
 * Do what the command line asks, and set the exit code: 0 fine, 1 the page or the result is bad, 2 wrong usage.
 *
 * @returns
 *   Promise that resolves when all is done; it never rejects.
 */
export async function main(): Promise<void> {
  // Leaving by `exit` takes temporary files and the browser along.
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => process.exit(code))
  try {
    await run()
  } catch (error) {
    process.exitCode = complain(error)
  }
}

async function run(): Promise<void> {
  const call = parseCall(process.argv.slice(2))
  if (call.help) return void process.stdout.write(help())
  const pages = call.command === 'kit' ? pagesOf(call) : []
  if (pages.length) return talks(call, pages)
  if (call.command === 'doctor') return examine(call)
  const paths = pathsOf(call)
  if (call.command === 'slides') return slides(call, paths)
  if (call.command === 'dev') return watch(call, paths)
  if (call.command === 'check') return gates(call, paths)
  return kit(call, paths)
}

/** The project's page goes to `slides.md` and `dist/`; any other page to a folder of its own. */
function pathsOf(call: Call): Paths {
  const page = resolve(call.page ?? join(ROOT, PAGE))
  const isOwn = page === join(ROOT, PAGE)
  if (call.command === 'slides') {
    const file = call.out ?? (isOwn ? join(ROOT, 'slides.md') : join('build', parse(page).name, 'slides.md'))
    return { page, slides: resolve(file), folder: dirname(resolve(file)) }
  }
  const folder = resolve(call.out ?? (isOwn ? join(ROOT, 'dist') : join('build', parse(page).name)))
  return { page, folder, slides: isOwn && !call.out ? join(ROOT, 'slides.md') : join(folder, 'slides.md') }
}

async function examine(call: Call): Promise<void> {
  const diagnoses = await doctor({
    root: ROOT,
    node: process.version,
    isRoot: process.getuid?.() === 0,
    findBrowser: () => findBrowser(call.browser ?? process.env['DECK_BROWSER'], process.env['PATH'] ?? ''),
  })
  for (const { name, found, problem, warning } of diagnoses) {
    process.stdout.write(`${problem ? '✗' : '✓'} ${name}: ${found}\n`)
    if (problem ?? warning) process.stdout.write(`  ${problem ?? `note: ${warning}`}\n`)
  }
  if (diagnoses.some(({ problem }) => problem)) throw new UserError('No kit can be made before this is mended.')
}

async function slides(call: Call, paths: Paths): Promise<void> {
  const tellReport = (report: Report): void => void process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
  const { slides, media, report } = await converted(call, paths.page, call.json ? tellReport : undefined)
  await writeWhole(paths.slides, slides)
  await writeMedia(dirname(paths.slides), media)
  if (!call.json) process.stdout.write(`${show(paths.slides)}: ${report.slides.length} slides\n`)
}

async function kit(call: Call, paths: Paths): Promise<void> {
  const steps = progress(process.stderr)
  const conversion = await steps.step('slides.md', () => converted(call, paths.page))
  const { browser, searchPath } = machine(call)
  const last = call.command === 'kit' ? lastRun(join(ROOT, 'node_modules', '.cache', 'deck-runs'), paths) : undefined
  const key =
    last && kitKey(paths.page, conversion, await findBrowser(browser, searchPath), ROOT, [call.siteUrl, GATES])
  const made = key && last?.recall(key)
  if (made) {
    process.stderr.write('Nothing has changed: all is as it was made and checked.\n')
    return tellRows(made.map((row) => ({ ...row, seconds: 0 })))
  }
  const { buildKit } = await import('./buildKit.ts')
  const { rows, checked } = await buildKit(conversion, paths, steps, {
    ...machine(call),
    root: ROOT,
    siteUrl: call.siteUrl,
    outputs: OUTPUTS[call.command] ?? [],
    ...(call.command === 'kit' && { gates: GATES }),
  })
  tellRows(rows)
  if (checked.length) judge(checked, conversion, paths.page, (text) => void process.stderr.write(text))
  if (key) await last?.remember(key, rows)
}

function tellRows(rows: Array<Omit<Row, 'label'>>): void {
  process.stdout.write(closingTable(rows.map((row) => ({ ...row, label: show(row.path) }))))
}

/** Pages of a site of several talks: those that were named, or all in the folder that was; none for a single talk. */
function pagesOf({ pages }: Call): string[] {
  const [first] = pages
  if (pages.length > 1) return pages.map((page) => resolve(page))
  if (first === undefined || !statSync(first, { throwIfNoEntry: false })?.isDirectory()) return []
  const inside = globSync('*.md', { cwd: first }).toSorted()
  if (!inside.length) throw new UserError(`Cannot find a page in \`${first}\`, expected files that end in \`.md\``)
  return inside.map((name) => resolve(first, name))
}

async function talks(call: Call, pages: string[]): Promise<void> {
  const folder = resolve(call.out ?? join('build', parse(dirname(pages[0] ?? '')).base))
  const { buildTalks } = await import('./buildTalks.ts')
  const outcomes = await buildTalks(pages, folder, progress(process.stderr), {
    ...machine(call),
    root: ROOT,
    siteUrl: call.siteUrl,
    outputs: OUTPUTS.kit ?? [],
    gates: GATES,
    convert: (page) => converted(call, page),
    complain: (page, error) => {
      process.stderr.write(`${show(page)}: `)
      complain(error)
    },
  })
  let faults = 0
  for (const { page, conversion, checked = [] } of outcomes) {
    const found = conversion ? placedFaults(checked, conversion.deck) : []
    faults += found.length
    if (found.length) process.stderr.write(checkTable(checked, found, show(page)))
  }
  process.stdout.write(talksTable(outcomes.map((outcome) => ({ ...outcome, page: show(outcome.page) }))))
  const failed = outcomes.filter(({ state }) => state === 'failed').length
  process.stdout.write(`${show(join(folder, 'index.html'))}\n`)
  if (failed || faults) throw new UserError(`${failed} of ${pages.length} pages failed, ${faults} faults.`)
}

async function gates(call: Call, paths: Paths): Promise<void> {
  const conversion = await converted(call, paths.page)
  const { checkKit } = await import('./checkKit.ts')
  const checked = await checkKit(conversion, paths, machine(call))
  const faults = placedFaults(checked, conversion.deck)
  const report = { gates: checked.map(({ name, found, faults }) => ({ name, found, faults: faults.length })), faults }
  if (call.json) process.stdout.write(`${JSON.stringify(report, undefined, 2)}\n`)
  judge(checked, conversion, paths.page, (text) => void (call.json || process.stdout.write(text)))
}

/** Tell what the gates saw; the kit is there to be looked at, but the run has failed when one stayed shut. */
function judge(checked: Checked[], { deck }: Conversion, page: string, tell: (text: string) => void): void {
  const faults = placedFaults(checked, deck)
  tell(checkTable(checked, faults, show(page)))
  if (faults.length) throw new UserError(`The kit has ${faults.length} faults.`)
}

/** What a call says of the machine, for those who start a browser. */
function machine(call: Call): Pick<KitOptions, 'browser' | 'searchPath' | 'isRoot' | 'tell'> {
  return {
    tell: (text) => void process.stderr.write(text),
    browser: call.browser ?? process.env['DECK_BROWSER'],
    searchPath: process.env['PATH'] ?? '',
    isRoot: process.getuid?.() === 0,
  }
}

async function watch(call: Call, paths: Paths): Promise<void> {
  const isOwn = paths.slides === join(ROOT, 'slides.md')
  const entry = isOwn ? paths.slides : join(ROOT, `.deck-dev-${parse(paths.page).name}.md`)
  const beside = join(ROOT, 'node_modules', '.cache', 'deck-dev')
  const again = async (): Promise<string> => {
    const { slides, media } = await converted(call, paths.page)
    await writeMedia(beside, media)
    return slides
  }
  await writeWhole(entry, await again())
  if (!isOwn) process.once('exit', () => rmSync(entry, { force: true }))
  const { dev } = await import('./dev.ts')
  const url = await dev(entry, { page: paths.page, beside }, call.port ?? 3030, async () => {
    try {
      const slides = await again()
      // The browser need not wait for the file.
      if (isOwn) void writeWhole(entry, slides).catch(complain)
      return slides
    } catch (error) {
      complain(error)
      throw error
    }
  })
  process.stdout.write(`${url}\n`)
  process.stderr.write(`Save ${show(paths.page)} to see it change; stop with Ctrl-C.\n`)
}

/** Convert a page and report on it; a page with a fatal message makes no deck. */
async function converted(call: Call, path: string, onReport?: (report: Report) => void): Promise<Conversion> {
  const file = await openPage(path, process.cwd(), { statics: call.static, siteUrl: call.siteUrl })
  try {
    const conversion = convert(file)
    onReport?.(conversion.report)
    const fatal = file.messages.filter(({ fatal }) => fatal)
    if (fatal.length) throw noDeck(fatal)
    return conversion
  } catch (error) {
    throw error instanceof VFileMessage ? noDeck([error]) : error
  } finally {
    tell(file)
  }
}

function noDeck(cause: VFileMessage[]): UserError {
  return new UserError('No deck was written.', 1, { cause })
}

function tell(file: VFile): void {
  // A page could write to the terminal what is not there.
  for (const message of file.messages) message.reason = visible(message.reason)
  if (file.messages.length) process.stderr.write(`${reporter(file, { color: process.stderr.isTTY })}\n`)
}

/** Expected errors in one line, all others with their stack. */
function complain(error: unknown): 1 | 2 {
  const isExpected = error instanceof UserError
  // The system's own refusals, such as a full disk, say all that there is to say.
  const isRefusal = error instanceof Error && 'syscall' in error
  const text = isExpected || isRefusal ? error.message : error instanceof Error ? error.stack : String(error)
  process.stderr.write(`${text}\n`)
  return isExpected ? error.exitCode : 1
}

function show(path: string): string {
  return relative(process.cwd(), path) || path
}
