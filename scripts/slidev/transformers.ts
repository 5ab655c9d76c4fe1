import type { MarkdownTransformContext, TransformersSetup } from '@slidev/types'
import process from 'node:process'
import { asWritten } from './asWritten.ts'
import { OWN_RUN } from './ownRun.ts'

/** What is done to slides before Slidev reads them: nothing in our own runs, which have no typographer. */
export const transformers: TransformersSetup = () => ({
  pre: process.env[OWN_RUN]
    ? []
    : [({ s }: MarkdownTransformContext) => void s.overwrite(0, s.original.length, asWritten(s.original))],
})
