import type { TextLanguage } from '../../locales/texts/textLanguage.ts'
import type { ComparedSlide } from './compareSlides.ts'
import { readSealed } from '../../files/sealed.ts'

/** What is kept of a good kit, so that the next report can tell what changed since. */
export interface KitRecord {
  /** Changes with what a record holds. */
  version: 1
  /** Hash of its report, and the language of that. */
  report: string
  lang: TextLanguage
  /** Whether all checks had run for it. */
  isChecked: boolean
  /** Day of the kit, as YYYY-MM-DD. */
  date: string
  slides: RecordedSlide[]
}

/** A slide of it; its picture is in the kit. */
export interface RecordedSlide extends ComparedSlide {
  layout: string
  /** Size of running text, in px. */
  size?: number
  /** Hash of its picture. */
  picture?: string
}

/**
 * Read what was kept of the last good kit.
 *
 * @param path
 *   Absolute path of the record.
 * @returns
 *   Nothing where there is none, or it is not as it was written.
 */
export function readKitRecord(path: string): KitRecord | undefined {
  const text = readSealed(path)
  const record = text && (JSON.parse(text.toString()) as KitRecord)
  return record?.version === 1 ? record : undefined
}
