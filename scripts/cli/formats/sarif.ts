import type { Texts } from '../../locales/texts/texts.ts'
import type { Finding } from '../findings/finding.ts'
import type { Format } from './format.ts'
import { fingerprints } from './fingerprints.ts'
import { ruleHelp } from './ruleHelp.ts'

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const

/** Write findings as SARIF 2.1.0: rules with their help, one result for each finding in a file; other errors are of the run. */
export const sarif: Format = (findings, { name, version, homepage }, texts) => {
  const placed = findings.filter(({ path }) => path !== undefined)
  const failures = findings.filter(({ path, isSummary }) => path === undefined && !isSummary)
  const ids = [...new Set(placed.map(({ rule }) => rule))]
  const names = fingerprints(placed)
  const driver = {
    name,
    version,
    ...(homepage && { informationUri: homepage }),
    rules: ids.map((id) => rule(id, texts)),
  }
  const run = {
    tool: { driver },
    columnKind: 'utf16CodeUnits',
    invocations: [
      {
        executionSuccessful: !failures.length,
        toolExecutionNotifications: failures.map(({ severity, message }) => ({
          level: LEVELS[severity],
          message: { text: message },
        })),
      },
    ],
    results: placed.map((finding, index) => ({
      ruleId: finding.rule,
      ruleIndex: ids.indexOf(finding.rule),
      level: LEVELS[finding.severity],
      message: { text: finding.message },
      locations: [{ physicalLocation: physicalLocation(finding) }],
      partialFingerprints: { 'finding/v1': names[index] },
    })),
  }
  return `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, undefined, 2)}\n`
}

function rule(id: string, texts: Texts): object {
  const { means, remedy } = ruleHelp(id, texts)
  return {
    id,
    shortDescription: { text: firstSentence(means) },
    fullDescription: { text: means },
    help: { text: `${means}\n\n${remedy}`, markdown: `${means}\n\n**${texts.report.whatToDo}** ${remedy}` },
  }
}

function physicalLocation({ path = '', start, end }: Finding): object {
  return {
    artifactLocation: { uri: path.split('/').map(encodeURIComponent).join('/'), uriBaseId: '%SRCROOT%' },
    region: {
      startLine: start?.line ?? 1,
      ...(start && { startColumn: start.column }),
      ...(end && { endLine: end.line, endColumn: end.column }),
    },
  }
}

function firstSentence(text: string): string {
  return text.match(/^.+?\.(?=\s|$)/s)?.[0] ?? text
}
