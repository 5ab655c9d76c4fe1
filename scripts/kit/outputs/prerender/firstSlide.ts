import type { Page } from 'playwright-core'
import { leavePrintMode } from '../../../browser/inPage/leavePrintMode.ts'
import { openFirst } from '../../../browser/openFirst.ts'
import { CANVAS } from '../../../tokens/canvas.ts'
import { type Picture, pictureOf } from './pictureOf.ts'
import { type Snapshot, snapshot } from './snapshot.ts'

/** The first slide as windows of all kinds show it, and what it wears. */
export interface FirstSlide extends Snapshot {
  /** In a window that shows one slide at a time. */
  alone: Picture
  /** On a phone held upright, which shows all slides one below the other. */
  inColumn: Picture
}

/** A phone held upright, in CSS px. */
const PHONE = { width: 390, height: 844 }

/**
 * Load a built site, and take a picture of its first slide.
 *
 * @param page
 *   Page that has shown nothing yet: it has the fonts of this slide and no others. It can go on to other views.
 * @param url
 *   Address of the site, with a slash at the end.
 * @returns
 *   Picture.
 */
export async function firstAlone(page: Page, url: string): Promise<Picture> {
  await page.setViewportSize(CANVAS)
  await openFirst(page, url)
  return page.evaluate(pictureOf)
}

/**
 * Take the other picture of a first slide, and what both wear.
 *
 * @param page
 *   Page that shows the site, whatever view of it.
 * @param alone
 *   Picture that `firstAlone` took.
 * @returns
 *   Both.
 */
export async function firstSlide(page: Page, alone: Picture): Promise<FirstSlide> {
  await page.emulateMedia({ media: null })
  await page.setViewportSize(PHONE)
  await page.evaluate(leavePrintMode)
  await page.evaluate(() => void (location.hash = '#/1'))
  await page.locator('.slide-column .slidev-page-1 .slidev-layout').waitFor()
  const inColumn = await page.evaluate(pictureOf)
  return { alone, inColumn, ...(await page.evaluate(snapshot, [alone, inColumn])) }
}
