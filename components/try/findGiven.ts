import type { FindPicture, Picture } from '../../scripts/deck/picture.ts'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'
import { imageSize } from 'image-size'
import { readRaster } from '../../scripts/pictures/raster/readRaster.ts'
import { cleanSvg } from '../../scripts/pictures/svg/cleanSvg.ts'

/** Pictures that somebody gave with the page, by the names of their files. */
export type GivenPictures = ReadonlyMap<string, Uint8Array>

/** As in `files/findPicture.ts`: bytes for each dot from which on a PNG is a photo. */
const GRAIN = 1

/**
 * Make a look-up of the pictures of a page among files that were given with it. A browser tells no folders: a picture is
 * found by the name of its file.
 */
export function findGiven(given: GivenPictures): FindPicture {
  const byName = new Map([...given].map(([name, bytes]) => [name.toLowerCase(), bytes]))
  return (url) => {
    if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url)) return { problem: { id: 'remote' } }
    const name = nameIn(url)
    const bytes = byName.get(name.toLowerCase())
    return bytes ? pictureOf(name.replace(/\.[^.]*$/, ''), bytes) : { problem: { id: 'not-found' } }
  }
}

function nameIn(url: string): string {
  const name =
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .at(-1) ?? ''
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

function pictureOf(stem: string, bytes: Uint8Array): ReturnType<FindPicture> {
  const raster = readRaster(bytes)
  if (!raster) return drawingOf(stem, bytes)
  if ('problem' in raster) return raster
  const { kind, width, height } = raster
  const isPhoto = kind === 'png' && bytes.length / (width * height) > GRAIN
  return { name: named(stem, bytes, kind), width, height, content: bytes, ...(isPhoto && { isPhoto }) }
}

function drawingOf(stem: string, bytes: Uint8Array): ReturnType<FindPicture> {
  const clean = cleanSvg(bytes)
  if ('problem' in clean) return clean
  const content = new TextEncoder().encode(clean.svg)
  const box = sizeOf(content)
  if (!box) return { problem: { id: 'svg-size' } }
  const found: Picture = { name: named(stem, content, 'svg'), ...box, content: clean.svg }
  return clean.leftOut.length ? { ...found, leftOut: clean.leftOut } : found
}

function sizeOf(bytes: Uint8Array): Pick<Picture, 'width' | 'height'> | undefined {
  try {
    const { width, height } = imageSize(bytes)
    return width > 0 && height > 0 ? { width, height } : undefined
  } catch {
    return
  }
}

function named(stem: string, bytes: Uint8Array, ending: string): string {
  return `${stem.replaceAll(/[^\w-]+/g, '-').slice(0, 60)}-${bytesToHex(sha256(bytes)).slice(0, 8)}.${ending}`
}
