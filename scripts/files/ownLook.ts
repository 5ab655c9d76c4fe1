import type { OwnLook } from '../deck/ownLook.ts'
import { existsSync, globSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { join, parse } from 'node:path'
import { OWN_FOLDER, OWN_PARTS, OWN_SHEETS } from '../deck/ownFolder.ts'
import { hashOf } from '../system/hashesIn.ts'
import { isBelow } from './isBelow.ts'

/** All that counts in it; what it imports stands there, too. */
const PARTS = ['*.{css,ts,js,mjs,json,vue}', `{${OWN_PARTS.join(',')}}/**`]
/** As slides name them: a tag, which begins like no element; and a word. */
const NAMES = { components: /^[A-Z][A-Za-z0-9]*$/, layouts: /^[a-z][\w-]*$/i }
/** A slot; one whose name is told by code; what hands all of them on. */
const SLOT = /<slot\b(?:[^>"']|"[^"]*"|'[^']*')*>/g
const SLOT_NAME = /\sname\s*=\s*(["'])(.*?)\1/
const UNKNOWN_SLOTS =
  /<slot\b[^>]*(?:\s:name|\sv-bind)|\$slots|useSlots|<script[^>]*\bsrc=|<template[^>]*\b(?:src|lang)=/
/** Style sheets as Slidev looks for them, in order. */
const STYLES = [...OWN_SHEETS, 'styles/index.css', 'styles/index.ts', 'styles/index.js']
/** What holds letters that may be shown. */
const TEXT = /\.(?:vue|ts|js|mjs|json|css)$/

/**
 * Find what lies beside a page for its deck to wear, laid out as Slidev has it: `diapos/components/*.vue`,
 * `diapos/layouts/*.vue`, `diapos/styles/index.css` or `.ts`, `diapos/style.css`, and `diapos/public/`.
 *
 * @param folder
 *   Absolute path of the page's folder.
 * @param project
 *   Folders of the project that the page is in; nothing is taken from elsewhere, wherever links lead.
 * @returns
 *   What is there; nothing where the deck wears our look alone.
 */
export function ownLook(folder: string, project: readonly string[] = []): OwnLook | undefined {
  const own = join(folder, OWN_FOLDER)
  if (!existsSync(own)) return
  const bounds = [...project.slice(-1), folder].map((bound) => realpathSync(bound))
  const isInside = (path: string): boolean => bounds.some((bound) => isBelow(realpathSync(path), bound))
  const files = globSync(PARTS, { cwd: own })
    .filter((path) => statSync(join(own, path), { throwIfNoEntry: false })?.isFile() && isInside(join(own, path)))
    .map((path) => path.replaceAll('\\', '/'))
    .toSorted()
  const named = (kind: keyof typeof NAMES): Record<string, string> =>
    Object.fromEntries(
      files.flatMap((path) => {
        const { dir, name, ext } = parse(path)
        return dir === kind && ext === '.vue' && NAMES[kind].test(name) ? [[name, join(own, path)]] : []
      }),
    )
  const found = {
    components: named('components'),
    layouts: named('layouts'),
    misnamed: files.flatMap((path) => {
      const { dir, base, name, ext } = parse(path)
      return dir === 'components' && ext === '.vue' && !NAMES.components.test(name) ? [base] : []
    }),
    styles: STYLES.filter((path) => files.includes(path)).map((path) => join(own, path)),
    ...(files.some((path) => path.startsWith('public/')) && { statics: join(own, 'public') }),
  }
  const isNone =
    !found.statics &&
    !found.styles.length &&
    !found.misnamed.length &&
    !Object.keys({ ...found.components, ...found.layouts }).length
  if (isNone) return
  const contents = files.map((path) => [path, readFileSync(join(own, path))] as const)
  return {
    folder: own,
    ...found,
    slots: Object.fromEntries(
      Object.entries(found.layouts).flatMap(([name, path]) => {
        const slots = slotsIn(readFileSync(path, 'utf8'))
        return slots ? [[name, slots]] : []
      }),
    ),
    hash: hashOf(JSON.stringify(contents.map(([path, content]) => [path, hashOf(content)]))),
    texts: contents.flatMap(([path, content]) => (TEXT.test(path) ? [content.toString()] : [])).join('\n'),
  }
}

/** Names of the slots of a layout; nothing where its file does not tell them. */
function slotsIn(source: string): string[] | undefined {
  if (!source.includes('<template') || UNKNOWN_SLOTS.test(source)) return
  return [...new Set([...source.matchAll(SLOT)].map(([tag]) => SLOT_NAME.exec(tag)?.[2] ?? 'default'))]
}
