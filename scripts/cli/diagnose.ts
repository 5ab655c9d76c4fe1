import type { FoundBrowser } from '../browser/findBrowser.ts'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { counted } from '../text/counted.ts'
import { packageFolder } from '../system/packageFolder.ts'
import { IS_INSTALLED } from '../system/projectRoot.ts'
import type { startBrowser } from '../browser/startBrowser.ts'

/** One thing that a kit is made with. */
export interface Diagnosis {
  name: string
  found: string
  /** What is wrong, and the one command that mends it. */
  problem?: string
  /** What is not wrong, but good to know. */
  warning?: string
}

/** What the doctor looks at. */
export interface Patient {
  /** Absolute path of the project. */
  root: string
  /** Version of Node that runs this, as in `v24.1.0`. */
  node: string
  /** Start the browser that would print; rejects with a message for people. */
  startBrowser: (tell: (warning: string) => void) => ReturnType<typeof startBrowser>
  /** Path of LibreOffice, if it is there. */
  libreOffice: string | undefined
}

/** How packages come back. */
const AGAIN = IS_INSTALLED ? 'Install the package again.' : 'Run `npm ci`.'

/** How a browser was found, for people. */
const ORIGINS: Record<FoundBrowser['from'], string> = {
  option: 'chosen by you',
  playwright: "Playwright's",
  system: 'installed on this system',
  bundled: 'installed with the project',
}

/**
 * Tell what there is to work with.
 *
 * @param patient
 *   What to look at.
 * @returns
 *   Findings, in the order in which a kit needs them.
 */
export async function diagnose(patient: Patient): Promise<Diagnosis[]> {
  return [node(patient), packages(patient), fonts(patient), await browser(patient), office(patient)]
}

function node({ root, node }: Patient): Diagnosis {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } }
  const [wanted, found] = [engines.node, node].map((version) => version.match(/\d+/g)?.map(Number) ?? [])
  const isOld =
    (found?.[0] ?? 0) < (wanted?.[0] ?? 0) || (found?.[0] === wanted?.[0] && Number(found?.[1]) < Number(wanted?.[1]))
  return {
    name: 'Node',
    found: node,
    ...(isOld && { problem: `Node ${engines.node} is required. Get a later one from https://nodejs.org.` }),
  }
}

function packages({ root }: Patient): Diagnosis {
  const names = dependenciesOf(root)
  const missing = names.filter((name) => !folderOf(root, name))
  return {
    name: 'packages',
    found: `${names.length - missing.length} of ${names.length}`,
    ...(missing.length && { problem: `Missing: ${missing.join(', ')}. ${AGAIN}` }),
  }
}

function fonts({ root }: Patient): Diagnosis {
  const families = dependenciesOf(root).filter((name) => name.startsWith('@fontsource/') && folderOf(root, name))
  const files = families.flatMap((family) => {
    const cuts = join(folderOf(root, family) ?? '', 'files')
    return existsSync(cuts) ? readdirSync(cuts) : []
  })
  return {
    name: 'fonts',
    found: counted(families.length, { one: 'family', other: 'families' }),
    ...(!files.length && { problem: `There are no fonts to bundle. ${AGAIN}` }),
  }
}

function office({ libreOffice }: Patient): Diagnosis {
  if (libreOffice) return { name: 'LibreOffice', found: libreOffice }
  return { name: 'LibreOffice', found: 'none', warning: 'only `slides.odp` needs it.' }
}

function dependenciesOf(root: string): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  return Object.keys(dependencies)
}

/** Where a package is: in the project, or, for a package that others depend on, wherever its own are. */
function folderOf(root: string, name: string): string | undefined {
  const inside = join(root, 'node_modules', name)
  return existsSync(join(inside, 'package.json')) ? inside : IS_INSTALLED ? packageFolder(name) : undefined
}

async function browser({ startBrowser }: Patient): Promise<Diagnosis> {
  try {
    const warnings: string[] = []
    const { browser: running, found } = await startBrowser((text) => warnings.push(text))
    const version = running.version()
    await running.close()
    return {
      name: 'browser',
      found: `${version}, ${found.path} (${ORIGINS[found.from]})`,
      ...(warnings.length && { warning: warnings.join(' ') }),
    }
  } catch (error) {
    return { name: 'browser', found: 'none', problem: error instanceof Error ? error.message : String(error) }
  }
}
