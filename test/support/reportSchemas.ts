import { createRequire } from 'node:module'
import Draft4 from 'ajv-draft-04'
import { Ajv } from 'ajv'
import formats from 'ajv-formats'

/** Says what is wrong with a value; nothing where it is valid. */
export type Validator = (value: unknown) => string | undefined

const SARIF = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object

/** A Code Quality report as the documentation of GitLab describes it: all of these are required. */
const GITLAB = {
  type: 'array',
  items: {
    type: 'object',
    required: ['description', 'check_name', 'fingerprint', 'severity', 'location'],
    properties: {
      description: { type: 'string', minLength: 1 },
      check_name: { type: 'string', minLength: 1 },
      fingerprint: { type: 'string', minLength: 1 },
      severity: { enum: ['info', 'minor', 'major', 'critical', 'blocker'] },
      location: {
        type: 'object',
        required: ['path', 'lines'],
        properties: {
          // Told from the repository, without `./` at its start.
          path: { type: 'string', pattern: '^(?![./\\\\]|[A-Za-z]:)' },
          lines: { type: 'object', required: ['begin'], properties: { begin: { type: 'integer', minimum: 1 } } },
        },
      },
    },
  },
}

/** Validates SARIF 2.1.0 by its published schema, one of whose patterns is none by the strict rules of Unicode. */
export const sarifProblem: Validator = validator(
  new Draft4({ strict: false, allErrors: true, unicodeRegExp: false }),
  SARIF,
)

/** Validates a Code Quality report of GitLab. */
export const gitlabProblem: Validator = validator(new Ajv({ allErrors: true }), GITLAB)

function validator(ajv: Ajv, schema: object): Validator {
  formats(ajv)
  const validate = ajv.compile(schema)
  return (value) => (validate(value) ? undefined : ajv.errorsText(validate.errors, { separator: '\n' }))
}
