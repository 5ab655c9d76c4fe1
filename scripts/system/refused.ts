import { UserError } from './userError.ts'

/** A kit is whole but not good: it is kept beside the last good one, to be looked at. */
export class Refused extends UserError {}
