import type { NoteTold } from '../locales/texts/facts/notes.ts'
import type { Texts } from '../locales/texts/texts.ts'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { worded } from '../locales/texts/told.ts'
import { errorText } from '../system/errorText.ts'
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
  startBrowser: (tell: (note: NoteTold) => void) => ReturnType<typeof startBrowser>
  /** Path of LibreOffice, if it is there. */
  libreOffice: string | undefined
  /** Texts in the language of the run. */
  texts: Pick<Texts, 'doctor' | 'errors' | 'notes'>
}

/** How packages come back. */
const AGAIN = IS_INSTALLED ? 'package' : 'project'

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

function node({ root, node, texts: { doctor } }: Patient): Diagnosis {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { engines: { node: string } }
  const [wanted, found] = [engines.node, node].map((version) => version.match(/\d+/g)?.map(Number) ?? [])
  const isOld =
    (found?.[0] ?? 0) < (wanted?.[0] ?? 0) || (found?.[0] === wanted?.[0] && Number(found?.[1]) < Number(wanted?.[1]))
  return {
    name: doctor.names.node,
    found: node,
    ...(isOld && { problem: doctor.nodeTooOld(engines.node) }),
  }
}

function packages({ root, texts: { doctor } }: Patient): Diagnosis {
  const names = dependenciesOf(root)
  const missing = names.filter((name) => !folderOf(root, name))
  return {
    name: doctor.names.packages,
    found: doctor.share(names.length - missing.length, names.length),
    ...(missing.length && { problem: `${doctor.missing(missing)} ${doctor.again[AGAIN]}` }),
  }
}

function fonts({ root, texts: { doctor } }: Patient): Diagnosis {
  const families = dependenciesOf(root).filter((name) => name.startsWith('@fontsource/') && folderOf(root, name))
  const files = families.flatMap((family) => {
    const cuts = join(folderOf(root, family) ?? '', 'files')
    return existsSync(cuts) ? readdirSync(cuts) : []
  })
  return {
    name: doctor.names.fonts,
    found: doctor.families(families.length),
    ...(!files.length && { problem: `${doctor.noFonts} ${doctor.again[AGAIN]}` }),
  }
}

function office({ libreOffice, texts: { doctor } }: Patient): Diagnosis {
  const { office: name } = doctor.names
  return libreOffice ? { name, found: libreOffice } : { name, found: doctor.noOffice, warning: doctor.officeNote }
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

async function browser({ startBrowser, texts }: Patient): Promise<Diagnosis> {
  const { doctor } = texts
  const { browser: name } = doctor.names
  try {
    const warnings: NoteTold[] = []
    const { browser: running, found } = await startBrowser((note) => warnings.push(note))
    const version = running.version()
    await running.close()
    return {
      name,
      found: `${version}, ${found.path} (${doctor.origins[found.from]})`,
      ...(warnings.length && { warning: warnings.map((note) => worded(texts.notes, note)).join(' ') }),
    }
  } catch (error) {
    return { name, found: doctor.noBrowser, problem: errorText(error, texts) }
  }
}
