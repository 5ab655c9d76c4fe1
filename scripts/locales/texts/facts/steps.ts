/** Steps of a run that have words; all others are called after the file that they make. */
export type StepName = 'site' | 'verify' | 'check' | 'read' | 'png' | 'browser' | 'write' | 'report'
