/** A package, and under which licence it is. */
export interface Licence {
  name: string
  version: string
  /** SPDX identifier, or words. */
  licence: string
  /** Where it is from. */
  address: string
  /** What is to be told of it beside: who made what is in it, what was changed. */
  credit?: string
  /** Text of the licence, with the copyright. */
  text: string
}

/** Where a licence says whose the work is. */
export const COPYRIGHT = /^[ \t]*(?:copyright[ \t]*(?:\(c\)|©|\d{4})|(?:\(c\)|©)[ \t]*\d{4}).*$/gim
