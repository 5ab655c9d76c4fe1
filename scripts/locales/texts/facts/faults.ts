import type { None, Told } from '../told.ts'

/** Where a check looked, beside the slides. */
export type FaultView = 'slides' | 'handout' | 'reading' | 'site' | 'first-slide'

/** What a check of a kit saw; sizes in px unless they say otherwise, parts from 0 to 1. */
interface KitFaults {
  'in-view': { view: FaultView; fault: Told<FaultFacts> }
  'word-not-shown': { file?: string | undefined }
  'word-missing': { view: 'handout' | 'reading' }
  shrunk: { to: string }
  clipped: { by: number; most: number }
  'small-type': { size: number; least: number }
  'beyond-slide': { by: number; most: number }
  'on-footer': { by: number; most: number }
  'on-text': { by: number; other: string }
  'beyond-margin': { by: number; most: number }
  'on-motif': None
  'not-drawn': { src: string }
  'system-font': None
  'foreign-request': { url: string }
  'not-loaded': { url: string; status: number }
  'browser-error': { text: string }
  'script-error': { text: string }
  /** Rule of axe-core, what it asks for, and what is wrong there, as axe says it in English. */
  axe: { rule: string; help: string; message?: string | undefined }
  'title-count': { count: number }
  'wrong-language': { found: string | undefined; wanted: string }
  'no-link': { url: string }
  'telling-link': None
  'small-text': { size: number; median: number; aim: number }
  'low-fill': { fill: number; least: number }
  'same-title': { before: number }
  'title-again': { slides: number[]; most: number }
  alike: { from: number; to: number; composition: string; most: number }
  'begins-within': None
  'ends-within': None
  'too-heavy': { kB: number; most: number }
  'heavy-part': { part: 'text' | 'fonts'; kB: number; most: number }
  'many-requests': { count: number; most: number }
}

/** What a check of a PDF saw; lengths in pt. */
interface PdfFaults {
  'blank-pages': { pages: number[] }
  'no-live-link': { url: string }
  'few-inner-links': { found: number; wanted: number }
  'text-beyond-margin': { text: string; page: number; by: number }
  'text-on-foot': { text: string; page: number }
  'wrong-metadata': { name: 'author' | 'subject' | 'keywords'; found: string; wanted: string }
  'no-outline-entry': { title: string }
  'page-count': { found: number; wanted: number | undefined }
  'wrong-paper': { pages: number[]; paper: string }
  'no-qr-code': { url: string }
  /** A rule of PDF/UA-1, what is wrong in English, where, and how often it is wrong beside. */
  'ua-rule': { rule: string; reason: string; page?: number | undefined; more: number }
  'wrong-title': { found: string; wanted: string }
  /** The first few, and how many there are. */
  'words-missing': { count: number; words: string[] }
}

/** What a check of a presentation saw. */
interface OfficeFaults {
  'not-opened': { reason: string }
  'told-language': { found: string[]; wanted: string }
  'few-slide-links': { found: number; wanted: number }
  'local-link': { url: string }
  'missing-in-notes': { count: number; words: string[] }
  'missing-of-page': { count: number; words: string[] }
  'silent-picture': { name: string }
  'outside-slide': { name: string }
  'slide-count': { found: number; wanted: number }
  untitled: None
}

/** What is wrong with a kit. */
export interface FaultFacts extends KitFaults, PdfFaults, OfficeFaults {}

/** One of these. */
export type FaultTold = Told<FaultFacts>

/** What a check looked at and measured, in a few words. */
export interface FoundFacts {
  /** What was seen of one file. */
  'of-file': { file: string; found: Told<FoundFacts> }
  rules: { count: number }
  paragraphs: { count: number }
  fonts: { count: number }
  links: { slides: number; handout: number; reading: number }
  requests: { count: number }
  elements: { count: number }
  pictures: { count: number }
  compositions: { count: number }
  titles: { count: number }
  filled: { part: number }
  words: { slides: number; page: number }
  'no-running-text': None
  size: { px: number }
  /** Of the first slide, and of the whole site. */
  weight: { text: number; requests: number; site: number }
  share: { found: number; of: number }
  'ua-rules': { found: number; of: number }
  count: { count: number }
  beyond: { count: number }
  'as-wanted': { isRight: boolean }
  /** A name such as that of a paper or language; none where there is none, or another. */
  name: { name: string | undefined }
}

/** One of these. */
export type FoundTold = Told<FoundFacts>
